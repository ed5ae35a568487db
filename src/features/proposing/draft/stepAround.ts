import type { DraftStep } from '../addresses';
import type { StepStanding } from './draftStepsOf';

/** The steps after and before one; a place that the draft does not ask for leads to the first of its steps and on to the next one. */
export function stepAround(
  step: DraftStep,
  steps: readonly StepStanding[]
): { readonly next: DraftStep; readonly back?: DraftStep } {
  const at = steps.findIndex(one => one.step === step);
  const next = steps[at + 1]?.step ?? 'check';
  return at > 0 ? { next, back: steps[at - 1].step } : { next };
}
