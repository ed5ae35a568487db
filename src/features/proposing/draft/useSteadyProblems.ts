import * as React from 'react';

interface FieldProblem {
  readonly field: string;
  readonly text: string;
}

/** The same list as before for as long as the same problems are in it, so that a keystroke redraws only the field that is typed into. */
export function useSteadyProblems<P extends FieldProblem>(problems: readonly P[]): readonly P[] {
  const steady = React.useRef(problems);
  if (!areSame(steady.current, problems)) steady.current = problems;
  return steady.current;
}

function areSame(before: readonly FieldProblem[], after: readonly FieldProblem[]): boolean {
  return (
    before.length === after.length &&
    before.every((problem, place) => problem.field === after[place].field && problem.text === after[place].text)
  );
}
