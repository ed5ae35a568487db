import { parseArgs } from 'node:util';

export const trials = ['sequences', 'faults', 'kills'] as const;
export type Trial = (typeof trials)[number];

export interface TrialOptions {
  readonly trial: Trial;
  readonly seed: number;
  /** How many; each trial has its own usual number. */
  readonly runs: number | undefined;
  /** `faults`: the number of the first run. */
  readonly first: number;
  /** `sequences`: where fast-check begins again. */
  readonly path: string | undefined;
}

const usage = `npm run trials -- ${trials.join('|')} [--seed N] [--runs N] [--first N] [--path P]`;

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`${text} is no whole number above 0. ${usage}`);
  return number;
}

/** Reads the command line; the seed is today's time unless one is given to repeat. */
export function readTrialOptions(args: readonly string[], now: number): TrialOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string' },
      runs: { type: 'string' },
      first: { type: 'string', default: '1' },
      path: { type: 'string' }
    }
  });
  const trial = trials.find(one => one === positionals[0]);
  if (!trial || positionals.length > 1) throw new Error(usage);
  return {
    trial,
    seed: values.seed === undefined ? Math.floor(now / 1000) : wholeNumber(values.seed),
    runs: values.runs === undefined ? undefined : wholeNumber(values.runs),
    first: wholeNumber(values.first),
    path: values.path
  };
}
