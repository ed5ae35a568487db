import type { Routing } from '../routing/routing';
import { routeOf } from '../routing/whoMaySign';
import { checkDueAt, passedByTimeAt } from './completeness';
import { isApproval, needsMembers, type PartnershipCase, type SubmissionCase } from './partnershipCase';
import { awaitsCept, awaitsOfficer, type Position } from './position';
import { proposalStages } from './proposalStages';
import { isAnswered, isUnanswered } from './threads';
import type { SignOffRoute } from './status';

type Standing = Omit<Position, 'stages' | 'route'>;

/** A registration's way (protocol section 4): completeness check, sign-off, perhaps members, register. */
export function proposalPosition(known: PartnershipCase, of: SubmissionCase, routing: Routing, now: number): Position {
  const passedAt = of.complete || of.withdrawal ? undefined : passedByTimeAt(of, of.signOff ? decidedAt(of) : now);
  const route = routeOf(
    { band: of.band === '' ? 'Major' : of.band, service: of.row.service, barred: of.barred },
    routing,
    of.signOff ? decidedAt(of) : now
  );
  const stages = proposalStages(known, of, passedAt);
  return { ...standing(known, of, route, passedAt), stages, ...(!of.withdrawal && { route }) };
}

function standing(
  known: PartnershipCase,
  of: SubmissionCase,
  route: SignOffRoute,
  passedAt: number | undefined
): Standing {
  if (of.withdrawal) return { approvalStatus: 'Withdrawn' };
  if (of.signOff) return afterSignOff(known, of);
  const checkedOn = of.complete?.decidedOn ?? (passedAt === undefined ? undefined : new Date(passedAt).toISOString());
  return checkedOn === undefined ? inCheck(of, route) : beforeSignOff(of, route, checkedOn);
}

/** While CEPT checks: with whom it is, and what of. */
export function inCheck(of: SubmissionCase, { problem }: Pick<SignOffRoute, 'problem'>): Standing {
  const asked = of.threads.filter(({ askedBy }) => askedBy === 'Cept');
  const open = asked.find(isUnanswered);
  const hole = problem === undefined ? {} : { problem };
  if (open) {
    return {
      approvalStatus: 'Queried',
      awaiting: awaitsOfficer(of, "an answer to CEPT's query", open.query.writtenOn),
      ...hole
    };
  }
  const answered = asked.filter(isAnswered);
  if (answered.length > 0) {
    const { answers } = answered[answered.length - 1];
    return {
      approvalStatus: 'Queried',
      awaiting: awaitsCept('a look at the answer to the query', answers[0].writtenOn),
      ...hole
    };
  }
  if (of.queried) {
    return {
      approvalStatus: 'Queried',
      awaiting: awaitsOfficer(of, "an answer to CEPT's query", of.queried.decidedOn),
      ...hole
    };
  }
  const awaiting = awaitsCept('the completeness check', of.row.submittedOn, checkDueAt(of));
  return { approvalStatus: 'AwaitingCheck', awaiting, ...hole };
}

function beforeSignOff(of: SubmissionCase, route: SignOffRoute, since: string): Standing {
  const question = of.threads.find(thread => thread.askedBy === 'Approver' && isUnanswered(thread));
  if (question) {
    const what = `an answer to the question of ${question.query.author.name}`;
    return { approvalStatus: 'Queried', awaiting: awaitsOfficer(of, what, question.query.writtenOn) };
  }
  const { capacity, person, deputies, problem } = route;
  return {
    approvalStatus: 'AwaitingSignOff',
    awaiting: { role: capacity, ...(person && { person }), deputies, what: 'sign-off', since },
    ...(problem !== undefined && { problem })
  };
}

function afterSignOff(known: PartnershipCase, of: SubmissionCase): Standing {
  const { signOff, members, entered } = of;
  if (signOff?.outcome === 'Refused' || members?.outcome === 'MembersRefused') return { approvalStatus: 'Refused' };
  if (!signOff || !isApproval(signOff)) {
    return { approvalStatus: 'Returned', awaiting: awaitsOfficer(of, 'a correction', signOff?.decidedOn ?? '') };
  }
  if (needsMembers(of) && !members) {
    const since = of.membersDeferred?.decidedOn ?? signOff.decidedOn;
    return { approvalStatus: 'AwaitingMembers', awaiting: awaitsCept('the minute of the Executive or Council', since) };
  }
  if (entered) return { approvalStatus: 'Approved' };
  const { left } = known;
  if (left?.case === of) {
    return { approvalStatus: 'Approved', awaiting: awaitsCept('its closing in the register', left.approvedOn) };
  }
  const since = known.inForce?.approvedOn ?? signOff.decidedOn;
  return { approvalStatus: 'Approved', awaiting: awaitsCept('entry in the register', since) };
}

function decidedAt({ signOff }: SubmissionCase): number {
  return Date.parse(signOff?.decidedOn ?? '');
}
