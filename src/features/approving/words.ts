import type { Outcome } from '../../domain/decisions/codes';
import { capacityWords } from '../../domain/routing/roleWords';
import type { Awaiting } from '../../domain/status/status';

/** What can be signed here, as the person who did it reads it. */
export const signedWords: { readonly [O in Outcome]?: string } = {
  Approved: 'You approved it',
  ApprovedWithConditions: 'You approved it with conditions',
  Returned: 'You returned it',
  Refused: 'You refused it'
};

/** "1 day", "14 days". */
export function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${days.toLocaleString('en-GB')} days`;
}

/** Who has it now: the person where one is known, or the role. */
export function whoHas({ role, person }: Awaiting): string {
  if (role === 'LeadOfficer') return person?.name ?? 'The lead officer';
  return person ? `${person.name} (${capacityWords[role]})` : capacityWords[role];
}
