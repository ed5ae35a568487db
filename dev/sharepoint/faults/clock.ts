/** The server's clock, which `/_local/clock` can move. */
export class Clock {
  private offset = 0;

  public now(): number {
    return Date.now() + this.offset;
  }

  /** `{now}`, `{advanceMs}` or `{reset: true}`. */
  public change(wanted: unknown): void {
    const { now, advanceMs, reset } = (wanted ?? {}) as { now?: unknown; advanceMs?: unknown; reset?: unknown };
    if (reset === true) this.offset = 0;
    else if (typeof advanceMs === 'number') this.offset += advanceMs;
    else if (typeof now === 'string' && !Number.isNaN(Date.parse(now))) this.offset = Date.parse(now) - Date.now();
    else throw new Error('send {"now": iso}, {"advanceMs": number} or {"reset": true}');
  }
}
