import { defineForm } from '../model/form';
import { formMistakes } from '../model/formMistakes';
import { grid } from '../model/question';
import { validateForm } from '../model/validateForm';
import { stakeholderGrid } from './stakeholderGrid';

const ask = 'Who has a stake?';
const form = defineForm({
  appendix: 'S',
  title: 'Stakeholders',
  version: 's-1',
  tag: '',
  intro: '',
  sections: [
    {
      id: 'map',
      heading: 'Map',
      questions: { stakeholders: grid({ ask, least: 0, most: 40, origin: 'section 6', ...stakeholderGrid }) }
    }
  ]
});

const placed = { interest: 'high', power: 'high', attitude: 'positive' };

it('asks how to deal with each stakeholder that is not a partner, and with no partner', () => {
  const stakeholders = [
    { name: 'Derbyshire Police', isPartner: 'yes', ...placed },
    { name: 'Residents of the square', isPartner: 'no', ...placed }
  ];
  expect(validateForm(form, { stakeholders }, {})).toEqual([
    {
      field: 'stakeholders.1.treatment',
      section: 'map',
      text: 'Say how this stakeholder will be dealt with: it is not a partner (protocol section 6).'
    }
  ]);
});

it('is a form without mistakes', () => {
  expect(formMistakes(form)).toEqual([]);
});
