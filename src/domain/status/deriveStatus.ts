import type { Records } from '../partnerships/records';
import type { SubmissionRow } from '../submissions/submission';
import { londonDaysBetween } from '../time/londonDate';
import { standingSubmission, type StandingSubmission } from './standingSubmission';
import type { PartnershipStatus } from './status';

export type { PartnershipStatus };

/** One status per partnership, newest first, from the append-only records alone: no row order and no column claims a status. */
export function deriveStatus(records: Pick<Records, 'submissions'>, now: Date): readonly PartnershipStatus[] {
  const statuses: PartnershipStatus[] = [];
  byPartnership(records.submissions).forEach((rows, key) => {
    const standing = standingSubmission(rows);
    if (standing) statuses.push(statusOf(key, standing, now));
  });
  return statuses.sort((a, b) => b.latest.id - a.latest.id);
}

function byPartnership(rows: readonly SubmissionRow[]): ReadonlyMap<string, readonly SubmissionRow[]> {
  const groups = new Map<string, SubmissionRow[]>();
  for (const row of rows) {
    const group = groups.get(row.partnershipKey);
    if (group) group.push(row);
    else groups.set(row.partnershipKey, [row]);
  }
  return groups;
}

function statusOf(key: string, { latest, counted, ignored }: StandingSubmission, now: Date): PartnershipStatus {
  const facts = {
    key,
    name: latest.title,
    service: latest.service,
    leadOfficer: { login: latest.leadOfficer, name: latest.leadOfficerName },
    latest,
    submissionCount: counted,
    since: latest.submittedOn,
    ignored
  };
  if (latest.kind === 'NotPartnership') return { ...facts, status: 'NotPartnership', waitingDays: 0 };
  return {
    ...facts,
    status: 'Proposed',
    approvalStatus: 'AwaitingBand',
    ...(latest.band !== '' && { band: latest.band }),
    ...(latest.scorePercent !== undefined && { scorePercent: latest.scorePercent }),
    awaiting: { role: 'Cept', what: 'a second view of the scores' },
    waitingDays: londonDaysBetween(new Date(latest.submittedOn), now)
  };
}
