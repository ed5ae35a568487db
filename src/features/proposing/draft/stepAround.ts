import type { FollowUpKind } from '../../../domain/drafts/followUp';
import { hasParts, type DraftStep } from '../addresses';
import type { StepStanding } from './draftStepsOf';

/** The step that an address opens: a form may have stopped being asked and says so itself; any other place that the draft has not is its first step. */
export function openStep(asked: DraftStep | undefined, steps: readonly StepStanding[]): DraftStep {
  const isShown = asked !== undefined && (hasParts(asked) || steps.some(({ step }) => step === asked));
  return isShown ? asked : steps[0].step;
}

/**
 * The steps after and before one; a place that the draft does not ask for leads to the first of its steps and on to the next one. A review
 * leaves out what is done already, so that only what is missing is asked.
 */
export function stepAround(
  step: DraftStep,
  steps: readonly StepStanding[],
  kind?: FollowUpKind
): { readonly next: DraftStep; readonly back?: DraftStep } {
  const at = steps.findIndex(one => one.step === step);
  const after = steps.slice(at + 1);
  const next = (kind === 'Review' ? after.find(({ state }) => state !== 'done') : after[0])?.step ?? 'check';
  return at > 0 ? { next, back: steps[at - 1].step } : { next };
}
