import * as React from 'react';
import { checkAnswers } from '../../../domain/drafts/checkAnswers';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { useAfterPress } from '../../../ui/useAfterPress';
import type { DraftStep } from '../addresses';
import type { DraftForms } from '../answering/useDraftForms';
import { draftProblems, type DraftProblem } from './draftProblems';
import { useSteadyProblems } from './useSteadyProblems';

export interface ShownProblems {
  readonly all: readonly DraftProblem[];
  readonly problemOf: (field: string) => string | undefined;
  readonly onBlur: (event: React.FocusEvent) => void;
}

/** A problem is said beside its field once the field was left, and beside every field once the answers were checked; never while typing begins. */
export function useShownProblems(answers: DraftAnswers, { forms }: DraftForms, step: DraftStep): ShownProblems {
  const [left, setLeft] = React.useState<ReadonlySet<string>>(new Set());
  const [isChecked, setChecked] = React.useState(step === 'check');
  React.useEffect(() => {
    if (step === 'check') setChecked(true);
  }, [step]);

  const all = useSteadyProblems(
    React.useMemo(() => draftProblems(answers, checkAnswers(answers), forms), [answers, forms])
  );
  const problemOf = React.useCallback(
    (field: string) => (isChecked || left.has(field) ? all.find(problem => problem.field === field)?.text : undefined),
    [all, left, isChecked]
  );
  const afterPress = useAfterPress();
  const onBlur = React.useCallback(
    (event: React.FocusEvent) => {
      const { target } = event;
      const isTyped =
        target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
      if (!isTyped || !target.id.startsWith('field-')) return;
      const field = target.id.slice('field-'.length);
      afterPress(() => setLeft(before => (before.has(field) ? before : new Set([...Array.from(before), field]))));
    },
    [afterPress]
  );
  return { all, problemOf, onBlur };
}
