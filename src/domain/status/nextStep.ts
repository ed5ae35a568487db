import type { PartnershipStatus, PartnershipStatusCode } from './status';

const byStatus: { readonly [S in PartnershipStatusCode]: string } = {
  ToBeAssessed: 'Score this partnership with Appendix A.',
  Proposed: 'CEPT takes a second look at the scores and agrees them with you.',
  Active: 'Nothing is needed until the next review.',
  Leaving: 'The leaving of this partnership is being signed off.',
  Closed: 'This partnership is closed: nothing more is needed.',
  Refused: 'This was refused: talk to the person who decided before you propose it again.',
  NotPartnership: 'Recorded as not a partnership: nothing more is needed unless CEPT asks.'
};

/** One plain sentence for the officer: what happens next and who has it (protocol sections 3 and 4). */
export function nextStep(status: PartnershipStatus): string {
  if (status.status === 'Proposed' && !status.band) {
    return 'CEPT takes a second look at the scores: there is no band yet because too few criteria are scored.';
  }
  return byStatus[status.status];
}
