import type { SubmissionRow } from '../submissions/submission';
import type { IgnoredSubmission } from './status';

/** The submissions of one partnership, sorted out. */
export interface StandingSubmission {
  readonly latest: SubmissionRow;
  readonly counted: number;
  readonly ignored: readonly IgnoredSubmission[];
}

const reasons = {
  stranger: 'Only its author or its lead officer may replace a submission.',
  taken: "Another officer's submission already stands under this partnership.",
  target: 'It replaces a submission that is not among those of this partnership.',
  kind: 'This version of the toolkit does not know this kind of document yet.'
} as const;

/**
 * Which submission stands. Rows count in the order in which the server took them. A correction is a new submission: it replaces the one
 * that stands only when it comes from its author or its lead officer; whatever does not count is listed with the reason.
 */
export function standingSubmission(rows: readonly SubmissionRow[]): StandingSubmission | undefined {
  const ignored: IgnoredSubmission[] = [];
  const countedKeys = new Set<string>();
  let latest: SubmissionRow | undefined;
  for (const row of [...rows].sort((a, b) => a.id - b.id)) {
    const reason = whyIgnored(row, latest, countedKeys);
    if (reason) {
      ignored.push({ row, reason });
    } else {
      latest = row;
      countedKeys.add(row.submissionKey);
    }
  }
  return latest && { latest, counted: countedKeys.size, ignored };
}

function whyIgnored(
  row: SubmissionRow,
  latest: SubmissionRow | undefined,
  countedKeys: ReadonlySet<string>
): string | undefined {
  if (row.kind !== 'NotPartnership' && row.kind !== 'ScoreSheet') return reasons.kind;
  if (latest && !isEntitled(row, latest)) return row.supersedes === '' ? reasons.taken : reasons.stranger;
  return row.supersedes === '' || countedKeys.has(row.supersedes) ? undefined : reasons.target;
}

/** Capacity to replace is judged by the submission that stands, never by what the new one says of itself. */
function isEntitled(row: SubmissionRow, latest: SubmissionRow): boolean {
  const login = row.author.login.toLowerCase();
  return login !== '' && (login === latest.author.login.toLowerCase() || login === latest.leadOfficer.toLowerCase());
}
