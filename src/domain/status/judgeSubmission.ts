import { sameLogin } from '../people/sameLogin';
import type { Routing } from '../routing/routing';
import type { Barred } from '../routing/whoMaySign';
import type { SignificanceBand } from '../significance/significance';
import type { SubmissionRow } from '../submissions/submission';
import type { PartnershipCase, SubmissionCase } from './partnershipCase';

const reasons = {
  kind: 'This version of the toolkit does not know this kind of document yet.',
  stranger: 'Only its author, its lead officer, their recorded cover or CEPT may replace a submission.',
  taken: "Another officer's submission already stands under this partnership.",
  target: 'It replaces a submission that is not among those of this partnership.',
  nothing: 'It takes back a submission that does not stand.',
  twice: 'The submission was taken back already.',
  decided: 'The submission was decided on already, and a submission is taken back before its sign-off.',
  ends: 'The approval of this partnership is in force: a new screening cannot end it.',
  noBand: 'It has no band, because too few criteria are scored: only a score sheet can be submitted.'
} as const;

const forms: { readonly [B in Exclude<SignificanceBand, 'Limited'>]: string } = {
  Moderate:
    'A Moderate partnership needs the Basic Partnership Evaluation (Appendix C), which this version does not have yet.',
  Major: 'A Major partnership needs the Full Partnership Evaluation (Appendix D), which this version does not have yet.'
};

/** Takes a submission into its partnership, or lists it with the reason why it does not count. */
export function takeSubmission(
  known: PartnershipCase,
  row: SubmissionRow,
  routing: Routing,
  invalid: string | undefined
): void {
  const at = Date.parse(row.submittedOn);
  const reason = invalid ?? whyIgnored(known, row, routing, at);
  if (reason) {
    known.ignored.push({ row, reason });
    return;
  }
  const before = known.current;
  if (row.kind === 'Withdrawal') {
    if (before) before.withdrawal = row;
    known.counted.push(row);
    return;
  }
  const taken: SubmissionCase = {
    row,
    submittedAt: at,
    band: effectiveBand(known, row),
    barred: barredFrom(row, known.counted),
    threads: [],
    isReplaced: false,
    ...acceptedScores(before, row)
  };
  if (before) {
    before.isReplaced = true;
    for (const thread of before.threads) thread.closedAt ??= at;
  }
  known.current = taken;
  known.bySubmission.set(row.submissionKey, taken);
  known.counted.push(row);
}

function whyIgnored(known: PartnershipCase, row: SubmissionRow, routing: Routing, at: number): string | undefined {
  const { current } = known;
  if (!isKnownKind(row.kind)) return reasons.kind;
  if (current && !isEntitled(row, current.row, routing, at)) {
    return row.supersedes === '' ? reasons.taken : reasons.stranger;
  }
  if (row.kind === 'Withdrawal') return whyNotTakenBack(current, row);
  if (row.supersedes !== '' && !known.bySubmission.has(row.supersedes)) return reasons.target;
  if (row.kind === 'NotPartnership' && known.inForce) return reasons.ends;
  if (row.kind !== 'Proposal') return undefined;
  const band = effectiveBand(known, row);
  if (band === 'Limited') return undefined;
  return band === '' ? reasons.noBand : forms[band];
}

function whyNotTakenBack(current: SubmissionCase | undefined, row: SubmissionRow): string | undefined {
  if (current?.row.submissionKey !== row.supersedes) return reasons.nothing;
  if (current.withdrawal) return reasons.twice;
  return current.signOff ? reasons.decided : undefined;
}

function isKnownKind(kind: SubmissionRow['kind']): boolean {
  return kind === 'NotPartnership' || kind === 'ScoreSheet' || kind === 'Proposal' || kind === 'Withdrawal';
}

/** Capacity to replace is judged by the submission that stands, never by what the new one says of itself. */
function isEntitled(row: SubmissionRow, standing: SubmissionRow, routing: Routing, at: number): boolean {
  return isOfficerOf(standing, row.author.login) || routing.isCept(row.author.login, at);
}

/** Author, lead officer or recorded cover of a submission. */
export function isOfficerOf(row: SubmissionRow, login: string): boolean {
  return [row.author.login, row.leadOfficer, row.cover ?? ''].some(officer => sameLogin(officer, login));
}

/** The band is recomputed from the answers, then replaced by a ruled one as long as the scores it was based on are unchanged. */
function effectiveBand({ ruling }: PartnershipCase, row: SubmissionRow): SignificanceBand | '' {
  return ruling && ruling.scores === row.scores ? ruling.band : row.band;
}

function barredFrom(row: SubmissionRow, earlier: readonly SubmissionRow[]): readonly Barred[] {
  return [
    { login: row.author.login, why: 'its author' },
    { login: row.leadOfficer, why: 'its lead officer' },
    { login: row.cover ?? '', why: "the lead officer's recorded cover" },
    ...earlier.map(({ author }) => ({ login: author.login, why: 'the author of a version that it replaces' }))
  ];
}

/** The officer accepts the scores that CEPT proposed by a new sheet with just those scores (protocol section 3). */
function acceptedScores(before: SubmissionCase | undefined, row: SubmissionRow): Pick<SubmissionCase, 'agreement'> {
  const proposal = before?.proposedScores;
  return proposal?.scores && proposal.scores === row.scores ? { agreement: proposal } : {};
}
