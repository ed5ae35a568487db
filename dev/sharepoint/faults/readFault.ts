import { faultKinds, type FaultKind } from './faultKinds';

/** Something that shall go wrong, by chance or for the next requests. */
export interface Fault {
  readonly kind: FaultKind;
  /** From 0 to 1; without it and without `next` the fault always strikes. */
  readonly probability?: number;
  /** How many requests it strikes before it is spent. */
  readonly next?: number;
  readonly seed?: number;
  /** A regular expression on `METHOD /path`. */
  readonly match?: string;
  /** How long a slow answer takes; 2,000 unless told. */
  readonly delayMs?: number;
  /** Seconds of the Retry-After of 429 and 503; 1 unless told. */
  readonly retryAfter?: number;
}

const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isAmount = (value: unknown): boolean => typeof value === 'number' && value >= 0 && Number.isFinite(value);

const isGood: Readonly<Record<keyof Fault, (value: unknown) => boolean>> = {
  kind: value => typeof value === 'string' && Object.hasOwn(faultKinds, value),
  probability: value => isAmount(value) && (value as number) <= 1,
  next: isCount,
  seed: value => Number.isSafeInteger(value),
  match: value => typeof value === 'string' && new RegExp(value) instanceof RegExp,
  delayMs: isAmount,
  retryAfter: isCount
};

/** Reads one fault of a request body, and refuses what it does not know: a mistyped switch would prove nothing. */
export function readFault(given: unknown): Fault {
  const wrong = (why: string): Error => new Error(`${why} in fault ${JSON.stringify(given)}`);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw wrong('no fields');
  const fields = { ...given } as Record<string, unknown>;
  if (!isGood.kind(fields['kind'])) throw wrong('unknown kind');
  for (const [name, value] of Object.entries(fields)) {
    if (!Object.hasOwn(isGood, name)) throw wrong(`unknown field ${name}`);
    if (!isGood[name as keyof Fault](value)) throw wrong(`wrong ${name}`);
  }
  return fields as unknown as Fault;
}
