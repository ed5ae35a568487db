import type { DraftAnswers } from './draft';
import { flattenAnswers } from './flattenAnswers';

export interface AnswerDifference {
  readonly field: string;
  readonly label: string;
  readonly mine: string;
  readonly other: string;
}

/** Where two versions of one draft differ, in words, so that an officer can choose between them after a conflict. */
export function compareAnswers(a: DraftAnswers, b: DraftAnswers): readonly AnswerDifference[] {
  const other = new Map(flattenAnswers(b).map(answer => [answer.field, answer.text]));
  return flattenAnswers(a)
    .map(({ field, label, text }) => ({ field, label, mine: text, other: other.get(field) ?? '' }))
    .filter(({ mine, other: theirs }) => mine !== theirs);
}
