import type { RegistrationAnswers } from '../../domain/registration/registrationAnswers';
import { defineForm } from './form';
import { choose, confirm, date, grid, money, number, person, text, tick, yesNo } from './question';
import { toStoredAnswers } from './toStoredAnswers';
import { toTypedAnswers } from './toTypedAnswers';

const shared = { origin: 'ours' } as const;
const form = defineForm({
  appendix: 'X',
  title: 'Every kind',
  version: 'x-1',
  tag: '',
  intro: '',
  sections: [
    {
      id: 'all',
      heading: 'All',
      questions: {
        what: text({ ask: 'What', ...shared }),
        which: choose({ ask: 'Which', options: { one: 'One', two: 'Two' }, ...shared }),
        is: yesNo({ ask: 'Is it', ...shared }),
        some: tick({ ask: 'Some', options: { a: 'A', b: 'B' }, ...shared }),
        when: date({ ask: 'When', ...shared }),
        cost: money({ ask: 'Cost', ...shared }),
        days: number({ ask: 'Days', ...shared }),
        who: person({ ask: 'Who', ...shared }),
        rows: grid({
          ask: 'Rows',
          row: 'row',
          least: 0,
          most: 3,
          columns: { name: text({ ask: 'Name', ...shared }), amount: money({ ask: 'Amount', ...shared }) },
          ...shared
        }),
        declared: confirm({ ask: 'I declare', ...shared })
      }
    }
  ]
});

const stored: RegistrationAnswers = {
  what: 'A park',
  which: 'two',
  is: false,
  some: ['b'],
  when: '2027-04-01',
  cost: 250050,
  days: 12,
  who: { login: 'amy@council.example', objectId: 'o', name: 'Amy' },
  rows: [{ name: 'Trust', amount: 1_000_000 }, { name: 'County' }]
};

describe('a correction of what was submitted', () => {
  it('starts from the answers as somebody would type them', () => {
    expect(toTypedAnswers(form, stored)).toEqual({
      what: 'A park',
      which: 'two',
      is: 'no',
      some: ['b'],
      when: '1 Apr 2027',
      cost: '£2,500.50',
      days: '12',
      who: { login: 'amy@council.example', objectId: 'o', name: 'Amy' },
      rows: [{ name: 'Trust', amount: '£10,000' }, { name: 'County' }]
    });
  });

  it('would submit the same again when nothing is changed', () => {
    expect(toStoredAnswers(form, toTypedAnswers(form, stored), {})).toEqual(stored);
  });

  it('asks for the declaration again', () => {
    expect(toTypedAnswers(form, { declared: true })).toEqual({});
  });

  it('leaves open what another version of the form kept in another shape', () => {
    expect(toTypedAnswers(form, { what: 5, cost: 'much', rows: 'none', some: true, is: 'yes' })).toEqual({});
  });
});
