import type { SignificanceBand } from '../significance/significance';
import type { SubmissionRow } from '../submissions/submission';
import type { PartnershipCase, Way } from './partnershipCase';

/**
 * The way of each kind of document (protocol section 4). Changed facts go to CEPT's check alone, unless they move the band or make the
 * council the accountable body: then whoever signs for the band signs again (notes I-36 and I-23).
 */
export function wayOf({ inForce }: PartnershipCase, row: SubmissionRow, band: SignificanceBand | ''): Way {
  switch (row.kind) {
    case 'NotPartnership':
      return 'record';
    case 'ScoreSheet':
      return 'scores';
    case 'Confirmation':
      return 'check';
    case 'Handover':
      return 'given';
    case 'Change': {
      const before = inForce?.case;
      const isCouncilAnew = row.accountableBody === 'Council' && before?.row.accountableBody !== 'Council';
      return before?.band === band && !isCouncilAnew ? 'check' : 'signOff';
    }
    default:
      return 'signOff';
  }
}

/** Members who approved the council as accountable body once are not asked again by each review (protocol section 5.8). */
export function isCouncilAlready({ inForce }: PartnershipCase, { kind }: SubmissionRow): boolean {
  return (kind === 'Review' || kind === 'Change') && inForce?.case.row.accountableBody === 'Council';
}
