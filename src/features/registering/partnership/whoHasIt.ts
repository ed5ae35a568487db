import type { PartnershipStatus } from '../../../domain/status/status';
import { roleWords } from '../words';
import { partnershipStrings as strings } from './strings';

/** Who has a partnership now and what for, by name where one person is waited for. */
export function whoHasIt({ awaiting }: Pick<PartnershipStatus, 'awaiting'>): string {
  if (!awaiting) return strings.nobodyHas;
  const { role, person, deputies, what } = awaiting;
  const who = person ? `${person.name} (${roleWords[role]})` : roleWords[role];
  if (deputies.length === 0) return strings.has(who, what);
  return `${strings.has(who, what)} ${strings.deputies(deputies.map(({ name }) => name).join(', '))}`;
}
