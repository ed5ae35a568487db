import { registrationOf } from '../../testing/registrationBuilders';
import { leavingOf, recordOf, reviewOf } from '../../testing/wholeDocuments';
import { tellsTruly } from './differencesOf';

const before = recordOf('Moderate');
const review = reviewOf(before, { ...before, registration: registrationOf({ purpose: 'Keep the park open' }) });

describe('what a review says of its changes', () => {
  it('is true where it is what the two documents show', () => {
    expect(review.differences).toHaveLength(1);
    expect(tellsTruly(before, review)).toBe(true);
  });

  it.each([
    ['leaves a change out', []],
    ['tells another', [{ ...review.differences[0], after: 'Close the park' }]],
    ['tells one more', [...review.differences, { field: 'name', before: 'Riverside park', after: 'Park' }]]
  ])('is not true where it %s', (_case, differences) => {
    expect(tellsTruly(before, { ...review, differences })).toBe(false);
  });

  it('is not judged against another document, nor where none is told', () => {
    expect(tellsTruly({ ...before, submissionKey: 'submission-0' }, review)).toBeUndefined();
    expect(tellsTruly(before, leavingOf(before))).toBeUndefined();
  });
});
