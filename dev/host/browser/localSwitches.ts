import type { ClockStep } from '../../sharepoint/faults/clock';
import type { Fault } from '../../sharepoint/faults/readFault';

interface ClockReading {
  readonly now: string;
  /** Milliseconds between the real time and the server's. */
  readonly aheadMs: number;
}

/** `/_local/faults` and `/_local/clock`, as the developer bar asks them. */
async function ask<T>(path: string, change?: object): Promise<T> {
  const answer = await fetch(`/_local/${path}`, change ? { method: 'POST', body: JSON.stringify(change) } : {});
  const told = (await answer.json()) as T & { readonly error?: string };
  if (!answer.ok) throw new Error(told.error ?? `The local host answered ${answer.status}.`);
  return told;
}

export const readFaults = (): Promise<readonly Fault[]> => ask('faults');
export const setFaults = (faults: readonly Fault[] | { readonly reset: true }): Promise<readonly Fault[]> =>
  ask('faults', faults);

export const readClock = (): Promise<ClockReading> => ask('clock');
export const moveClock = (change: { readonly advance: ClockStep } | { readonly reset: true }): Promise<ClockReading> =>
  ask('clock', change);
