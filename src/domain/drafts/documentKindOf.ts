import type { DraftAnswers } from './draft';

/** Protocol section 2: "not" is recorded as such; a partnership and whatever is in between goes on to be scored. */
export function documentKindOf(answers: DraftAnswers): 'NotPartnership' | 'ScoreSheet' | undefined {
  const { result } = answers.screening;
  if (result === undefined) return undefined;
  return result === 'NotPartnership' ? 'NotPartnership' : 'ScoreSheet';
}
