import { outcomes } from '../decisions/codes';
import type { Decision } from '../decisions/decision';
import { sameLogin } from '../people/sameLogin';
import { capacityWords } from '../routing/roleWords';
import type { Routing } from '../routing/routing';
import { routeOf, whyBarred } from '../routing/whoMaySign';
import { isApproval, isInForce, needsMembers, type PartnershipCase, type SubmissionCase } from './partnershipCase';
import { stageOfOutcome, stagesOf, stageWords } from './stageOfOutcome';

const reasons = {
  outcome: 'Its outcome is none that the protocol knows.',
  capacity: 'It was not made in the capacity that this stage needs.',
  cept: 'Its author was not a member of CEPT by Routing at the time.',
  chief: 'Its author was not Chief Executive by Routing at the time.',
  own: 'Nobody checks a submission in which they have a part.',
  unsigned: 'It was made before the sign-off approved the submission.',
  unneeded: 'This submission does not need the approval of members.',
  notInForce: 'It enters a submission whose approval is not in force.',
  noDispute: 'The Chief Executive rules only when CEPT and the officer have both commented and still differ.',
  noBand: 'It names no band.',
  noScores: 'It proposes no scores, or gives no reason for them.',
  noReason: 'A return or refusal needs a comment.'
} as const;

/** Why a decision on a submission does not count, as far as this is not said by the submission itself; nothing when it counts. */
export function whyDecisionIgnored(
  known: PartnershipCase,
  decided: SubmissionCase,
  decision: Decision,
  routing: Routing
): string | undefined {
  if (!outcomes.includes(decision.outcome)) return reasons.outcome;
  const stage = stageOfOutcome[decision.outcome];
  if (!stagesOf(decided).includes(stage)) {
    return `${capitalised(stageWords[stage])} is no stage of this kind of document.`;
  }
  const at = Date.parse(decision.decidedOn);
  if (isMembersWaiver(decided, decision)) return whyNotWaived(decided, decision, routing, at);
  switch (stage) {
    case 'completeness':
      return whyNotCept(decision, routing, at, decided) ?? whyDecidedAlready(stage, decided.complete);
    case 'band':
      return whyDecidedAlready(stage, decided.scores) ?? whyNotBand(decided, decision, routing, at);
    case 'signOff':
      return whyNotSigned(decided, decision, routing, at) ?? whyDecidedAlready(stage, decided.signOff);
    case 'members':
      return whyNotMembers(decided, decision, routing, at) ?? whyDecidedAlready(stage, decided.members);
    case 'register':
      return (
        whyNotCept(decision, routing, at) ??
        (isInForce(known, decided) ? undefined : reasons.notInForce) ??
        (decision.outcome === 'Entered' ? whyDecidedAlready(stage, decided.entered) : undefined)
      );
  }
}

/** An SMT member's record, after the Head of Service's sign-off, that the approval of members is not appropriate (protocol section 5.8). */
export function isMembersWaiver(decided: SubmissionCase, decision: Decision): boolean {
  return (
    decision.outcome === 'Approved' &&
    decision.capacity === 'SeniorManagement' &&
    (decision.membersReason ?? '') !== '' &&
    isApproval(decided.signOff) &&
    needsMembers(decided)
  );
}

function whyNotCept(
  { capacity, author }: Decision,
  routing: Routing,
  at: number,
  ownBy?: SubmissionCase
): string | undefined {
  if (capacity !== 'Cept') return reasons.capacity;
  if (!routing.isCept(author.login, at)) return reasons.cept;
  return ownBy && whyBarred(ownBy.barred.slice(0, 3), author) ? reasons.own : undefined;
}

function whyNotBand(decided: SubmissionCase, decision: Decision, routing: Routing, at: number): string | undefined {
  if (decision.outcome !== 'BandRuled') {
    if (decision.outcome === 'ScoresProposed' && (!decision.scores || decision.comment.trim() === '')) {
      return reasons.noScores;
    }
    return whyNotCept(decision, routing, at, decided);
  }
  if (decision.capacity !== 'ChiefExecutive') return reasons.capacity;
  const { holder, deputies } = routing.seatAt('ChiefExecutive', '', at);
  if (![holder, ...deputies].some(one => one && sameLogin(one.login, decision.author.login))) return reasons.chief;
  if (whyBarred(decided.barred, decision.author)) return reasons.own;
  if (!decided.proposedScores || !decided.scoresAnswer) return reasons.noDispute;
  return decision.band ? undefined : reasons.noBand;
}

function whyNotSigned(decided: SubmissionCase, decision: Decision, routing: Routing, at: number): string | undefined {
  const { band, row, barred } = decided;
  const why = whyBarred(barred, decision.author);
  if (why) return `Nobody signs a submission in which they have a part: ${decision.author.name} is ${why}.`;
  const route = routeOf({ band: band === '' ? 'Major' : band, service: row.service, barred }, routing, at);
  const may = [route.person, ...route.deputies].some(one => one && sameLogin(one.login, decision.author.login));
  if (!may || decision.capacity !== route.capacity) {
    const who = route.person ? `${route.person.name} (${capacityWords[route.capacity]})` : 'nobody';
    return `At that time Routing gave the sign-off of this submission to ${who}.`;
  }
  const isNo = decision.outcome === 'Returned' || decision.outcome === 'Refused';
  return isNo && decision.comment.trim() === '' ? reasons.noReason : undefined;
}

function whyNotMembers(decided: SubmissionCase, decision: Decision, routing: Routing, at: number): string | undefined {
  const why = whyNotCept(decision, routing, at);
  if (why) return why;
  if (!isApproval(decided.signOff)) return reasons.unsigned;
  return needsMembers(decided) || decided.members ? undefined : reasons.unneeded;
}

function whyNotWaived(decided: SubmissionCase, decision: Decision, routing: Routing, at: number): string | undefined {
  const route = routeOf({ band: 'Moderate', service: decided.row.service, barred: decided.barred }, routing, at);
  const may = [route.person, ...route.deputies].some(one => one && sameLogin(one.login, decision.author.login));
  if (!may || route.capacity !== decision.capacity) return reasons.capacity;
  return whyDecidedAlready('members', decided.members);
}

function whyDecidedAlready(stage: keyof typeof stageWords, earlier: Decision | undefined): string | undefined {
  return earlier && `An earlier decision on ${stageWords[stage]} stands: the first one counts.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
