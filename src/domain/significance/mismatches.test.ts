import { criteriaOf } from '../../testing/builders';
import { proposalDocument, registrationOf } from '../../testing/registrationBuilders';
import { printedSettings } from '../protocol/printedSettings';
import { mismatchesOf } from './mismatches';

const { significance } = proposalDocument();

function textsOf(criteria: typeof significance.criteria, registration = registrationOf()): readonly string[] {
  return mismatchesOf({ ...significance, criteria }, registration, printedSettings).map(({ text }) => text);
}

describe('what an answer says against a score is pointed out and never changed', () => {
  it('amounts that give another score for criterion 1, aims for criterion 2', () => {
    expect(textsOf(criteriaOf(3, 5, 2, 2, 2, 2, 2))).toEqual([
      'Criterion 1: the amounts give 1, the officer scored 3.',
      'Criterion 2: the aims ticked give 2, the officer scored 5.'
    ]);
  });

  it('an accountable body or a legal duty that scores 5 for criterion 3', () => {
    const criteria = criteriaOf(1, 2, 3, 2, 2, 2, 2);
    expect(textsOf(criteria, registrationOf({ accountableBody: 'Council' }))).toEqual([
      'Criterion 3: the council is to be accountable body, which scores 5; the officer scored 3.'
    ]);
    expect(textsOf(criteria, registrationOf({ statutory: true }))).toEqual([
      'Criterion 3: the law requires it, which scores 5; the officer scored 3.'
    ]);
    expect(textsOf(criteriaOf(1, 2, 5, 2, 2, 2, 2), registrationOf({ accountableBody: 'Council' }))).toEqual([]);
  });

  it('a later year that costs more than the highest year', () => {
    expect(textsOf(criteriaOf(1, 2, 2, 2, 2, 2, 2), registrationOf({ cashNextYear: 900_000 }))).toEqual([
      "Next year's money from the council is more than the highest year given for criterion 1."
    ]);
  });
});
