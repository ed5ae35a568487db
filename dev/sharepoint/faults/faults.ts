/** Something that shall go wrong, by chance or for the next requests. */
export interface Fault {
  readonly kind: '429' | '503' | 'lost-request' | 'lost-answer' | 'slow' | 'expired-digest' | '412';
  /** From 0 to 1; without it and without `next` the fault always strikes. */
  readonly probability?: number;
  /** How many requests it strikes before it is spent. */
  readonly next?: number;
  readonly seed?: number;
  /** A regular expression on `METHOD /path`. */
  readonly match?: string;
  readonly delayMs?: number;
}

const kinds: readonly string[] = ['429', '503', 'lost-request', 'lost-answer', 'slow', 'expired-digest', '412'];

interface Armed {
  readonly fault: Fault;
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

/** The fault switch of `/_local/faults`. */
export class Faults {
  private armed: Armed[] = [];

  /** Replaces all faults; an empty list clears them. Refuses what it does not know. */
  public set(faults: unknown): void {
    if (!Array.isArray(faults)) throw new Error('send a list of faults');
    this.armed = (faults as unknown[]).map(one => {
      const fault = one as Fault;
      if (typeof one !== 'object' || one === null || !kinds.includes(fault.kind))
        throw new Error(`unknown fault ${JSON.stringify(one)}`);
      if (fault.match !== undefined) new RegExp(fault.match);
      return { fault, left: fault.next ?? Infinity, state: fault.seed ?? 1 };
    });
  }

  public list(): Fault[] {
    return this.armed
      .filter(one => one.left > 0)
      .map(one => ({ ...one.fault, ...(Number.isFinite(one.left) ? { next: one.left } : {}) }));
  }

  /** The faults that strike this request; each strike uses one up. */
  public strike(method: string, path: string, isWrite: boolean): Fault[] {
    return this.armed
      .filter(armed => {
        const { kind, match, probability } = armed.fault;
        if (armed.left <= 0 || ((kind === 'expired-digest' || kind === '412') && !isWrite)) return false;
        if (match !== undefined && !new RegExp(match, 'i').test(`${method} ${path}`)) return false;
        if (probability !== undefined && chance(armed) >= probability) return false;
        armed.left--;
        return true;
      })
      .map(armed => armed.fault);
  }
}
