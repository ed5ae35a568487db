import fc from 'fast-check';
import { runSequence } from './runSequence';
import { sequences, type Step } from './steps';

export interface SequencesReport {
  readonly runs: number;
  readonly steps: number;
  readonly seed: number;
  /** The shortest sequence that fails, why, and where to begin to see it again. */
  readonly failure?: { readonly steps: readonly Step[]; readonly why: string; readonly path: string };
}

/** Runs so many random sequences; the same seed runs the same ones. */
export function checkSequences(seed: number, numRuns: number, path?: string): SequencesReport {
  let steps = 0;
  const property = fc.property(sequences, sequence => {
    steps += sequence.length;
    runSequence(sequence);
  });
  const result = fc.check(property, { seed, numRuns, path });
  const report = { runs: result.numRuns, steps, seed };
  if (!result.failed) return report;
  const [failing = []] = result.counterexample ?? [];
  const why = result.errorInstance instanceof Error ? result.errorInstance.message : String(result.errorInstance);
  return { ...report, failure: { steps: failing, why, path: result.counterexamplePath ?? '' } };
}
