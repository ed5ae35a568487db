import type { AnswerProblem } from './answerProblem';
import { checkAbout } from './checkAbout';
import { checkScreening } from './checkScreening';
import { checkSignificance } from './checkSignificance';
import { documentKindOf } from './documentKindOf';
import type { DraftAnswers } from './draft';

export type { AnswerProblem };

/** What must be put right before these answers can be submitted, in the order of the paper; only what their kind of document needs. */
export function checkAnswers(answers: DraftAnswers): readonly AnswerProblem[] {
  const first = [...checkAbout(answers), ...checkScreening(answers.screening)];
  return documentKindOf(answers) === 'ScoreSheet' ? [...first, ...checkSignificance(answers.significance)] : first;
}
