import type { Records } from '../domain/partnerships/records';
import { deriveStatus } from '../domain/status/deriveStatus';
import type { PartnershipStatus } from '../domain/status/status';
import { recordsOf } from './registrationBuilders';

/** The one partnership of these records at noon of a day in March 2027 (or at a moment). */
export function derived(
  given: Partial<Records>,
  at: number | string = 3,
  invalid?: ReadonlyMap<string, string>
): PartnershipStatus {
  const now = typeof at === 'string' ? at : `2027-03-${String(at).padStart(2, '0')}T12:00:00Z`;
  const statuses = deriveStatus(recordsOf(given), new Date(now), invalid);
  if (statuses.length !== 1) throw new Error(`There are ${statuses.length} partnerships, not one.`);
  return statuses[0];
}
