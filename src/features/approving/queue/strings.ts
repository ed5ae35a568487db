import { seatWords } from '../../../domain/routing/roleWords';
import type { Awaiting } from '../../../domain/status/status';

export const queueStrings = {
  title: 'Waiting for your sign-off',
  mine: 'For you',
  asDeputy: 'For you as deputy',
  empty: {
    title: 'Nothing waits for your sign-off',
    text: 'When something is submitted that needs your signature, it appears here, oldest first.'
  },
  noSeat: {
    title: 'You are not appointed to sign off',
    text: 'Only people whom CEPT has appointed in Routing sign off: Heads of Service, SMT members, the Chief Executive and their deputies. If you should be one of them, ask CEPT.'
  },
  heldUp: 'Held up',
  heldUpWhat: (names: readonly string[]): string => `This holds up ${inSentence(names)}.`,
  signed: 'What you have signed',
  signedNone: 'does not count',
  waiting: (days: number): string => {
    if (days === 0) return 'since today';
    return days === 1 ? 'waiting for 1 day' : `waiting for ${days.toLocaleString('en-GB')} days`;
  },
  version: (version: number): string => `version ${version}`
};

/** "A", "A and B", "A, B and 3 more". */
export function inSentence(names: readonly string[]): string {
  if (names.length <= 2) return names.join(' and ');
  return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}

/** "Head of Service for Planning": in whose place something is to be signed. */
export function seatOf(awaiting: Awaiting | undefined, service: string): string {
  return awaiting && awaiting.role !== 'LeadOfficer' ? seatWords(awaiting.role, service) : '';
}
