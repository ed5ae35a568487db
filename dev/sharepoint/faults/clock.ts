const days = { day: 1, week: 7 } as const;
const months = { month: 1, year: 12 } as const;

/** The spans by which the clock can be moved on. */
export type ClockStep = keyof typeof days | keyof typeof months;

const has = (steps: object, step: unknown): boolean => typeof step === 'string' && Object.hasOwn(steps, step);

/** The same time of day so much later; a month that is too short gives its last day. */
function later(from: number, step: ClockStep): number {
  if (step === 'day' || step === 'week') return from + days[step] * 86_400_000;
  const date = new Date(from);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months[step]);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.getTime();
}

/** The server's clock, which `/_local/clock` can move. */
export class Clock {
  private offset = 0;

  public now(): number {
    return Date.now() + this.offset;
  }

  /** Milliseconds between the real time and this clock's. */
  public get ahead(): number {
    return this.offset;
  }

  /** `{now}`, `{advanceMs}`, `{advance: 'day' | 'week' | 'month' | 'year'}` or `{reset: true}`. */
  public change(wanted: unknown): void {
    const { now, advanceMs, advance, reset } = (wanted ?? {}) as Readonly<Record<string, unknown>>;
    if (reset === true) this.offset = 0;
    else if (typeof advanceMs === 'number') this.offset += advanceMs;
    else if (has(days, advance) || has(months, advance)) {
      const at = this.now();
      this.offset += later(at, advance as ClockStep) - at;
    } else if (typeof now === 'string' && !Number.isNaN(Date.parse(now))) this.offset = Date.parse(now) - Date.now();
    else
      throw new Error(
        'send {"now": iso}, {"advanceMs": number}, {"advance": "day", "week", "month" or "year"} or {"reset": true}'
      );
  }
}
