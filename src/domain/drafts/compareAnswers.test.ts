import { answersOf, criteriaOf, screeningOf, significanceOf } from '../../testing/builders';
import { compareAnswers } from './compareAnswers';
import { emptyAnswers } from './emptyAnswers';

describe('two versions of one draft', () => {
  it('do not differ when they say the same', () => {
    expect(compareAnswers(answersOf(), answersOf())).toEqual([]);
  });

  it('differ field by field, in words', () => {
    const mine = answersOf({ existing: true, screening: screeningOf({ result: 'InBetween' }) });
    const other = answersOf({
      name: 'Riverside',
      significance: significanceOf({
        criteria: criteriaOf('doesNotApply', 3, 3, 3, 3, 3, 3),
        aims: { 'aim-2': 'indirect' }
      })
    });
    expect(compareAnswers(mine, other)).toEqual([
      { field: 'name', label: 'Name', mine: 'Riverside park', other: 'Riverside' },
      { field: 'existing', label: 'Proposed or existing', mine: 'Existing', other: 'Proposed' },
      { field: 'screening.result', label: 'Your result', mine: 'In between', other: 'Is a partnership' },
      { field: 'aims', label: 'Corporate aims ticked', mine: '', other: 'aim-2 (indirect)' },
      { field: 'criterion.1', label: 'Criterion 1', mine: '3', other: 'Does not apply' }
    ]);
  });

  it('differ in every answer from an empty one, and each field is compared once', () => {
    const fields = compareAnswers(answersOf(), emptyAnswers).map(({ field }) => field);
    expect(fields).toContain('screening.sharedRisk.note');
    expect(fields).toContain('criterion.9.reason');
    expect(new Set(fields).size).toBe(fields.length);
  });
});
