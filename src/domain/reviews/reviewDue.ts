import { londonDate } from '../time/londonDate';

/** What is due next: a Moderate or Major partnership is reviewed with Appendix E, a Limited one is confirmed (protocol section 4). */
export interface ReviewDue {
  readonly kind: 'Review' | 'Confirmation';
  /** Civil date, yyyy-mm-dd. */
  readonly on: string;
}

/** Is the day over on which it was due? */
export function isOverdue({ on }: ReviewDue, now: Date): boolean {
  return on < londonDate(now);
}
