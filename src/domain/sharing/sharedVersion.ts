import type { ApprovalStatusCode, PartnershipStatus } from '../status/status';
import type { SignificanceBand } from '../significance/significance';
import type { DocumentKind, SubmissionRow } from '../submissions/submission';

/** The version of a partnership's registration that its partners may be shown. */
export interface SharedVersion {
  readonly row: SubmissionRow;
  readonly band: SignificanceBand | '';
  /** ISO; absent where it is submitted and nobody has signed it off yet. */
  readonly approvedOn?: string;
}

const wholeRecords: readonly DocumentKind[] = ['Proposal', 'Review', 'Change'];
const onTheWay: readonly ApprovalStatusCode[] = [
  'AwaitingCheck',
  'Queried',
  'AwaitingBand',
  'AwaitingSignOff',
  'AwaitingMembers'
];

/** Partners are shown what is signed off; before that, what is on its way; never what was returned, refused or withdrawn. */
export function sharedVersion(partnership: PartnershipStatus): SharedVersion | undefined {
  const { inForce, latest, approvalStatus, band } = partnership;
  if (inForce) return { row: inForce.row, band: inForce.band, approvedOn: inForce.approvedOn };
  const isOnTheWay = approvalStatus !== undefined && onTheWay.includes(approvalStatus);
  if (!isOnTheWay || !wholeRecords.includes(latest.kind)) return undefined;
  return { row: latest, band: band ?? '' };
}
