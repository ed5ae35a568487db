import type { PartnershipStatus } from '../../../domain/status/status';
import type { SubmissionRow } from '../../../domain/submissions/submission';

export interface DrillRows {
  /** The whole record: the one in force, or else the newest that counts. */
  readonly record: SubmissionRow;
  /** The latest annual review, where that is another document. */
  readonly review?: SubmissionRow;
}

/** The documents that a fire drill is put together from; nothing where none holds the whole record. */
export function drillRows({
  inForce,
  latest,
  counted
}: Pick<PartnershipStatus, 'inForce' | 'latest' | 'counted'>): DrillRows | undefined {
  const newestFirst = [...counted].reverse();
  const record = [inForce?.row, latest, ...newestFirst].find(row => row !== undefined && isRecord(row));
  if (!record) return undefined;
  const review = newestFirst.find(row => row.kind === 'Review' && row.submittedOn <= record.submittedOn);
  return review && review.submissionKey !== record.submissionKey ? { record, review } : { record };
}

function isRecord({ kind }: SubmissionRow): boolean {
  return kind === 'Proposal' || kind === 'Review' || kind === 'Change';
}
