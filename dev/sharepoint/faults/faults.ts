import { strikesWritesOnly } from './faultKinds';
import { readFault, type Fault } from './readFault';

interface Armed {
  readonly fault: Fault;
  readonly pattern: RegExp | undefined;
  left: number;
  state: number;
}

/** A small generator, so that a seed repeats the same luck. */
function chance(armed: Armed): number {
  armed.state = (armed.state + 0x6d2b79f5) | 0;
  let t = Math.imul(armed.state ^ (armed.state >>> 15), 1 | armed.state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

const arm = (fault: Fault): Armed => ({
  fault,
  pattern: fault.match === undefined ? undefined : new RegExp(fault.match, 'i'),
  left: fault.next ?? Infinity,
  state: fault.seed ?? 1
});

/** The fault switch of `/_local/faults`. */
export class Faults {
  private armed: Armed[] = [];

  /** Replaces all faults; an empty list clears them, and `{reset: true}` begins the luck and the counts of the same ones anew. */
  public set(wanted: unknown): void {
    if (Array.isArray(wanted)) this.armed = (wanted as unknown[]).map(readFault).map(arm);
    else if ((wanted as { reset?: unknown } | null)?.reset === true) this.armed = this.armed.map(one => arm(one.fault));
    else throw new Error('send a list of faults or {"reset": true}');
  }

  /** What can still strike, `next` counted down. */
  public list(): Fault[] {
    return this.armed
      .filter(one => one.left > 0)
      .map(one => ({ ...one.fault, ...(Number.isFinite(one.left) ? { next: one.left } : {}) }));
  }

  /** The faults that strike this request; each strike uses one up. */
  public strike(method: string, path: string, isWrite: boolean): Fault[] {
    return this.armed
      .filter(armed => {
        const { kind, probability } = armed.fault;
        if (armed.left <= 0 || (strikesWritesOnly(kind) && !isWrite)) return false;
        if (armed.pattern && !armed.pattern.test(`${method} ${path}`)) return false;
        if (probability !== undefined && chance(armed) >= probability) return false;
        armed.left--;
        return true;
      })
      .map(armed => armed.fault);
  }
}
