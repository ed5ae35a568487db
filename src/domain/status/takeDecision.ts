import type { Decision } from '../decisions/decision';
import type { Routing } from '../routing/routing';
import { isMembersWaiver, whyDecisionIgnored } from './judgeDecision';
import { isApproval, isInForce, needsMembers, type PartnershipCase, type SubmissionCase } from './partnershipCase';
import { stageOfOutcome } from './stageOfOutcome';

const reasons = {
  unknown: 'It is about a submission that is not among those of this partnership.',
  early: 'It was made before the submission that it is about.',
  uncounted: 'The submission that it is about does not count.',
  partnership: 'It names another partnership than its submission does.',
  hash: 'It was made on other answers than those submitted: the fingerprints differ.',
  replaced: 'It was made after the submission had been replaced.',
  takenBack: 'It was made after the submission had been taken back.'
} as const;

/** Takes a decision into its partnership, or lists it with the reason why it does not count. */
export function takeDecision(
  known: PartnershipCase,
  decision: Decision,
  routing: Routing,
  submissionKeys: ReadonlySet<string>
): void {
  const decided = known.bySubmission.get(decision.submissionKey);
  const reason = decided
    ? (whyAstray(known, decided, decision) ?? whyDecisionIgnored(known, decided, decision, routing))
    : whyUnknown(known, decision.submissionKey, submissionKeys);
  if (reason || !decided) {
    known.ignoredDecisions.push({ row: decision, reason: reason ?? reasons.unknown });
    return;
  }
  apply(known, decided, decision);
}

/** Why nothing can be said about a submission key: it does not count, it is still to come, or it is none of this partnership's. */
export function whyUnknown(known: PartnershipCase, submissionKey: string, submissionKeys: ReadonlySet<string>): string {
  if (known.ignored.some(({ row }) => row.submissionKey === submissionKey)) return reasons.uncounted;
  return submissionKeys.has(submissionKey) ? reasons.early : reasons.unknown;
}

function whyAstray(known: PartnershipCase, decided: SubmissionCase, decision: Decision): string | undefined {
  if (decision.partnershipKey !== decided.row.partnershipKey) return reasons.partnership;
  if (decision.hash !== decided.row.hash) return reasons.hash;
  // An approval stays in force until its successor is approved, so it can be entered while the successor waits.
  if (stageOfOutcome[decision.outcome] === 'register' && isInForce(known, decided)) return undefined;
  if (decided.isReplaced) return reasons.replaced;
  return decided.withdrawal && reasons.takenBack;
}

function apply(known: PartnershipCase, decided: SubmissionCase, decision: Decision): void {
  if (isMembersWaiver(decided, decision)) {
    decided.members = decision;
    approve(known, decided, decision);
    return;
  }
  switch (decision.outcome) {
    case 'Complete':
      decided.complete = decision;
      if (decided.way === 'check' && decided.row.kind === 'Change') renew(known, decided);
      closeCeptThreads(decided, Date.parse(decision.decidedOn));
      break;
    case 'Queried':
      decided.queried ??= decision;
      break;
    case 'ScoresProposed':
      decided.proposedScores = decision;
      decided.scoresAnswer = undefined;
      break;
    case 'ScoresAgreed':
      decided.scores = decision;
      break;
    case 'BandRuled':
      decided.scores = decision;
      if (decision.band && decided.row.scores) known.ruling = { scores: decided.row.scores, band: decision.band };
      break;
    case 'Approved':
    case 'ApprovedWithConditions':
    case 'Returned':
    case 'Refused':
      decided.signOff = decision;
      if (isApproval(decision) && !needsMembers(decided)) approve(known, decided, decision);
      break;
    case 'MembersDeferred':
      decided.membersDeferred = decision;
      break;
    case 'MembersApproved':
    case 'MembersApprovedWithConditions':
      decided.members = decision;
      approve(known, decided, decision);
      break;
    case 'MembersRefused':
      decided.members = decision;
      break;
    case 'Entered':
      decided.entered = decision;
      break;
    case 'ConditionMet':
      break;
  }
}

function approve(known: PartnershipCase, decided: SubmissionCase, decision: Decision): void {
  // A leaving replaces no facts: the register keeps those of the partnership that the council left.
  if (decided.row.kind === 'Leaving') {
    known.left = { case: decided, approvedOn: decision.decidedOn };
    return;
  }
  known.inForce = {
    case: decided,
    approvedOn: decision.decidedOn,
    by: decided.signOff?.author ?? decision.author
  };
}

/** Changed facts take the place of those in force; the approval that they rest on stays the earlier one. */
function renew(known: PartnershipCase, decided: SubmissionCase): void {
  if (known.inForce) known.inForce = { ...known.inForce, case: decided };
}

function closeCeptThreads(decided: SubmissionCase, at: number): void {
  for (const thread of decided.threads) if (thread.askedBy === 'Cept') thread.closedAt ??= at;
}
