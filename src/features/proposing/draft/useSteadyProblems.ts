import * as React from 'react';
import type { AnswerProblem } from '../../../domain/drafts/checkAnswers';

/** The same list as before for as long as the same problems are in it, so that a keystroke redraws only the field that is typed into. */
export function useSteadyProblems(problems: readonly AnswerProblem[]): readonly AnswerProblem[] {
  const steady = React.useRef(problems);
  if (!areSame(steady.current, problems)) steady.current = problems;
  return steady.current;
}

function areSame(before: readonly AnswerProblem[], after: readonly AnswerProblem[]): boolean {
  return (
    before.length === after.length &&
    before.every((problem, place) => problem.field === after[place].field && problem.text === after[place].text)
  );
}
