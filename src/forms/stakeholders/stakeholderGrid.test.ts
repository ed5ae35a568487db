import { levels } from '../../domain/stakeholders/stakeholders';
import { basicEvaluationForm } from '../basicEvaluation/basicEvaluationForm';
import { fullEvaluationForm } from '../fullEvaluation/fullEvaluationForm';
import { defineForm, questionsOf } from '../model/form';
import { formMistakes } from '../model/formMistakes';
import { grid } from '../model/question';
import { validateForm } from '../model/validateForm';
import { stakeholderGrid } from './stakeholderGrid';

const form = defineForm({
  appendix: 'S',
  title: 'Stakeholders',
  version: 's-1',
  tag: '',
  intro: '',
  sections: [{ id: 'map', heading: 'Map', questions: { stakeholders: grid(stakeholderGrid) } }]
});

const placed = { interest: 'high', power: 'high', attitude: 'positive' };

it('asks how to deal with each stakeholder that is not a partner, and with no partner', () => {
  const stakeholders = [
    { name: 'Derbyshire Police', partner: 'yes', ...placed },
    { name: 'Residents of the square', partner: 'no', ...placed }
  ];
  expect(validateForm(form, { stakeholders }, {})).toEqual([
    {
      field: 'stakeholders.1.treatment',
      section: 'map',
      text: 'Say how this stakeholder is dealt with: it is not a partner.'
    }
  ]);
});

it('is a form without mistakes', () => {
  expect(formMistakes(form)).toEqual([]);
});

it('is the one table of stakeholders: Appendices C and D ask for its very columns and show its map', () => {
  const { columns, map, rowRules } = stakeholderGrid;
  for (const evaluation of [basicEvaluationForm, fullEvaluationForm]) {
    const asked = questionsOf(evaluation).find(({ id }) => id === 'stakeholders')?.question;
    expect(asked).toMatchObject({ columns, map, rowRules });
  }
});

it('has the levels of the map in both of its directions', () => {
  expect(Object.keys(stakeholderGrid.columns.interest.options).sort()).toEqual([...levels].sort());
  expect(Object.keys(stakeholderGrid.columns.power.options).sort()).toEqual([...levels].sort());
});
