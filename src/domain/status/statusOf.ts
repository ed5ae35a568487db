import { sameLogin } from '../people/sameLogin';
import { leadToEnter } from '../register/leadToEnter';
import { registerDifferences, type Expected } from '../register/registerDifferences';
import type { RegisterRow } from '../register/registerRow';
import { sameService } from '../routing/sameService';
import type { Routing } from '../routing/routing';
import type { SubmissionRow } from '../submissions/submission';
import { londonDaysBetween } from '../time/londonDate';
import { checkPosition } from './checkPosition';
import { givenPosition } from './givenPosition';
import { leadOfficerNow } from './leadOfficerNow';
import { notPartnershipPosition } from './notPartnershipPosition';
import type { PartnershipCase, SubmissionCase } from './partnershipCase';
import type { Position } from './position';
import { proposalPosition } from './proposalPosition';
import { registerStepOf } from './registerStepOf';
import { reviewDueOf } from './reviewDueOf';
import { scoreSheetPosition } from './scoreSheetPosition';
import type { PartnershipStatus, PartnershipStatusCode } from './status';
import { threadView } from './threads';

/** What a partnership is now, from all that counted. */
export function statusOf(
  key: string,
  known: PartnershipCase,
  current: SubmissionCase,
  routing: Routing,
  registerRow: RegisterRow | undefined,
  now: Date
): PartnershipStatus {
  const { row, band } = current;
  const position = positionOf(known, current, routing, now.getTime());
  const isScored = row.kind !== 'NotPartnership';
  // A confirmation and a leaving score nothing: what is in force still says how significant it is.
  const scored = row.kind === 'Confirmation' || row.kind === 'Leaving' ? (known.inForce?.case.row ?? row) : row;
  const isEntered = known.inForce?.case.entered !== undefined;
  const inForce = known.inForce && {
    row: known.inForce.case.row,
    band: known.inForce.case.band,
    approvedOn: known.inForce.approvedOn,
    by: known.inForce.by
  };
  const handover = openHandover(known);
  const reviewDue = reviewDueOf(known, now.getTime());
  const leadOfficer = leadOfficerNow(known, row, handover, registerRow);
  const awaiting =
    position.awaiting?.role === 'LeadOfficer'
      ? { ...position.awaiting, person: { objectId: '', ...leadOfficer } }
      : position.awaiting;
  const left = known.left && leftOf(known.left);
  const differs = registerDifferences(registerRow, expectedOf(known));
  const step =
    inForce &&
    registerStepOf(known, current, registerRow, {
      differs,
      reviewDue,
      lead: leadToEnter(inForce.row, row, leadOfficer)
    });
  return {
    key,
    name: row.title,
    service: row.service,
    leadOfficer,
    status: codeOf(known, current),
    ...position,
    ...(awaiting && { awaiting }),
    ...(isScored && band !== '' && { band }),
    ...(isScored && scored.scorePercent !== undefined && { scorePercent: scored.scorePercent }),
    latest: row,
    counted: known.counted,
    submissionCount: known.counted.length,
    since: row.submittedOn,
    waitingDays: awaiting ? londonDaysBetween(new Date(awaiting.since), now) : 0,
    queries: current.threads.map(threadView),
    ...(inForce && { inForce }),
    ...(handover && { handover }),
    ...(reviewDue && { reviewDue }),
    ...(known.left && { leftOn: known.left.approvedOn }),
    ...(left && { left }),
    isEntered,
    isServiceConfirmed: current.complete !== undefined || isRegistered(current, registerRow),
    ...(registerRow && { registerRow }),
    ...(step && { registerStep: step }),
    registerDiffers: differs,
    ignored: known.ignored,
    ignoredDecisions: known.ignoredDecisions,
    ignoredMessages: known.ignoredMessages
  };
}

function leftOf({ case: one }: NonNullable<PartnershipCase['left']>): PartnershipStatus['left'] {
  const { row, signOff, entered } = one;
  return signOff && { row, by: signOff.author, isEntered: entered !== undefined };
}

/** As the register should have it: the record in force, or the leaving once it is entered. */
function expectedOf({ inForce, left, handovers }: PartnershipCase): Expected | undefined {
  if (!inForce) return undefined;
  const { row, band, entered } = left?.case.entered ? left.case : inForce.case;
  return {
    row,
    band,
    isEntered: entered !== undefined,
    status: left?.case.entered ? 'Closed' : 'Active',
    leaving: left?.case.row.submissionKey ?? '',
    receivers: handovers.map(one => one.leadOfficer)
  };
}

function positionOf(known: PartnershipCase, current: SubmissionCase, routing: Routing, now: number): Position {
  switch (current.way) {
    case 'record':
      return notPartnershipPosition(current);
    case 'scores':
      return scoreSheetPosition(current, routing, now);
    case 'check':
      return checkPosition(known, current, now);
    case 'signOff':
      return proposalPosition(known, current, routing, now);
    case 'given':
      return givenPosition(current);
  }
}

function codeOf({ inForce, left }: PartnershipCase, { row, signOff, members }: SubmissionCase): PartnershipStatusCode {
  if (left) return left.case.entered ? 'Closed' : 'Leaving';
  // An approval stays in force until its successor is approved; a refused successor changes nothing.
  if (inForce) return 'Active';
  if (signOff?.outcome === 'Refused' || members?.outcome === 'MembersRefused') return 'Refused';
  return row.kind === 'NotPartnership' ? 'NotPartnership' : 'Proposed';
}

/** The newest hand-over whose receiver has submitted nothing since: theirs to open. */
function openHandover({ handovers, counted }: PartnershipCase): SubmissionRow | undefined {
  const newest = handovers[handovers.length - 1];
  const isOpened = counted.some(
    ({ id, author }) => newest && id > newest.id && sameLogin(author.login, newest.leadOfficer)
  );
  return isOpened ? undefined : newest;
}

function isRegistered({ row }: SubmissionCase, registerRow: RegisterRow | undefined): boolean {
  return registerRow !== undefined && sameService(registerRow.service, row.service);
}
