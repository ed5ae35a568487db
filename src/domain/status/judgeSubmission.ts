import { formBandOf } from '../drafts/formVersions';
import { sameLogin } from '../people/sameLogin';
import type { Routing } from '../routing/routing';
import type { Barred } from '../routing/whoMaySign';
import { isAtLeast } from '../significance/bandRank';
import { consequencesOf } from '../significance/consequences';
import type { SignificanceBand } from '../significance/significance';
import type { SubmissionRow } from '../submissions/submission';
import type { PartnershipCase, SubmissionCase } from './partnershipCase';
import { isCouncilAlready, wayOf } from './wayOf';

const reasons = {
  kind: 'This version of the toolkit does not know this kind of document yet.',
  stranger:
    'Only its author, its lead officer, their recorded cover, a receiver of a hand-over or CEPT may replace a submission.',
  giver: 'Only its author, its lead officer, their recorded cover, a receiver of a hand-over or CEPT may hand it over.',
  taken: "Another officer's submission already stands under this partnership.",
  target: 'It replaces a submission that is not among those of this partnership.',
  nothing: 'It takes back a submission that does not stand.',
  twice: 'The submission was taken back already.',
  decided: 'The submission was decided on already, and a submission is taken back before its sign-off.',
  ends: 'The approval of this partnership is in force: a new screening cannot end it.',
  noBand: 'It has no band, because too few criteria are scored: only a score sheet can be submitted.',
  notApproved: 'It follows an approved document, and no approval of this partnership is in force.',
  notLimited: 'Only a Limited partnership is confirmed; a Moderate or Major one is reviewed with Appendix E.',
  left: 'The council has left this partnership.'
} as const;

const needsApproval: ReadonlySet<SubmissionRow['kind']> = new Set(['Review', 'Confirmation', 'Change', 'Leaving']);

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
  if (row.kind === 'Handover') {
    known.handovers.push(row);
    if (before && before.way !== 'given') {
      before.barred = [...before.barred, { login: row.leadOfficer, why: 'its lead officer since a hand-over' }];
      known.counted.push(row);
      return;
    }
  }
  const band = effectiveBand(known, row);
  const taken: SubmissionCase = {
    row,
    submittedAt: at,
    band,
    way: wayOf(known, row, band),
    isCouncilAlready: isCouncilAlready(known, row),
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
  if (current && !isEntitled(row, known, current.row, routing, at)) {
    if (row.kind === 'Handover') return reasons.giver;
    return row.supersedes === '' ? reasons.taken : reasons.stranger;
  }
  if (known.left && row.kind !== 'Withdrawal') return reasons.left;
  if (row.kind === 'Withdrawal') return whyNotTakenBack(current, row);
  if (row.supersedes !== '' && !known.bySubmission.has(row.supersedes)) return reasons.target;
  if (row.kind === 'NotPartnership' && known.inForce) return reasons.ends;
  if (needsApproval.has(row.kind) && !known.inForce) return reasons.notApproved;
  if (row.kind === 'Confirmation' && known.inForce?.case.band !== 'Limited') return reasons.notLimited;
  return row.kind === 'Proposal' || row.kind === 'Review' || row.kind === 'Change'
    ? whyNotItsForm(row, effectiveBand(known, row))
    : undefined;
}

/** Protocol section 4: the form of a band serves that band and those below it. */
function whyNotItsForm({ kind, formVersion }: SubmissionRow, band: SignificanceBand | ''): string | undefined {
  if (band === '') return reasons.noBand;
  const answered = formBandOf(kind, formVersion);
  if (answered && isAtLeast(answered, band)) return undefined;
  const { form, appendix } = consequencesOf(band);
  return `A ${band} partnership needs the ${form} (Appendix ${appendix}), which it does not hold.`;
}

function whyNotTakenBack(current: SubmissionCase | undefined, row: SubmissionRow): string | undefined {
  if (current?.row.submissionKey !== row.supersedes) return reasons.nothing;
  if (current.withdrawal) return reasons.twice;
  const isDecided = current.signOff ?? (current.way === 'check' ? current.complete : undefined);
  return isDecided ? reasons.decided : undefined;
}

function isKnownKind(kind: SubmissionRow['kind']): boolean {
  return kind !== 'Imported';
}

/** Capacity to replace is judged by what stands, who it was handed to and CEPT's Register, never by what the new one says of itself. */
function isEntitled(
  row: SubmissionRow,
  known: PartnershipCase,
  standing: SubmissionRow,
  routing: Routing,
  at: number
): boolean {
  const { login } = row.author;
  if (isOfficerOf(standing, login) || isReceiver(known, login) || routing.isCept(login, at)) return true;
  return known.takenOver.has(row.submissionKey);
}

/** Was it handed over to them? */
export function isReceiver({ handovers }: Pick<PartnershipCase, 'handovers'>, login: string): boolean {
  return handovers.some(({ leadOfficer }) => sameLogin(leadOfficer, login));
}

/** Author, lead officer or recorded cover of a submission. */
export function isOfficerOf(row: SubmissionRow, login: string): boolean {
  return [row.author.login, row.leadOfficer, row.cover ?? ''].some(officer => sameLogin(officer, login));
}

/** The band is recomputed from the answers, then replaced by a ruled one as long as the scores it was based on are unchanged. */
function effectiveBand({ ruling, inForce }: PartnershipCase, row: SubmissionRow): SignificanceBand | '' {
  // A confirmation and a leaving score nothing: they are of the band that is in force.
  if (row.kind === 'Confirmation' || row.kind === 'Leaving') return inForce?.case.band ?? '';
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
