import { financialYearOf } from '../../domain/time/financialYear';
import { londonDate } from '../../domain/time/londonDate';
import { readDate } from '../model/readDate';

/** The financial year (April to March) from which Appendix B counts the money: the present one, or the one in which it starts if later. */
export function firstYear(startsOn: string, now: Date): string {
  const start = readDate(startsOn);
  const today = londonDate(now);
  return financialYearOf(start.kind === 'read' && start.value > today ? start.value : today);
}
