import type { Person } from '../people/person';
import { significanceBands, type SignificanceBand } from '../significance/significance';
import type { PartnershipStatus } from './status';

/** How the submission that stands moves the band that is in force. */
export interface BandMove {
  readonly move: 'rose' | 'fell';
  readonly from: SignificanceBand;
  readonly to: SignificanceBand;
  /** Who approved what is in force: named where the band fell, because somebody lower may sign now. */
  readonly formerApprover: Person;
}

/** Nothing where no approval is in force, or the band stays. */
export function bandMoveOf({ band, inForce, latest }: PartnershipStatus): BandMove | undefined {
  if (!inForce || inForce.band === '' || band === undefined || latest.submissionKey === inForce.row.submissionKey) {
    return undefined;
  }
  const step = significanceBands.indexOf(band) - significanceBands.indexOf(inForce.band);
  if (step === 0) return undefined;
  return { move: step > 0 ? 'rose' : 'fell', from: inForce.band, to: band, formerApprover: inForce.by };
}
