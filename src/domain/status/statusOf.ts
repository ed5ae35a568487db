import { registerDifferences } from '../register/registerDifferences';
import type { RegisterRow } from '../register/registerRow';
import { sameService } from '../routing/sameService';
import type { Routing } from '../routing/routing';
import { londonDaysBetween } from '../time/londonDate';
import { notPartnershipPosition } from './notPartnershipPosition';
import type { PartnershipCase, SubmissionCase } from './partnershipCase';
import type { Position } from './position';
import { proposalPosition } from './proposalPosition';
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
  const isEntered = known.inForce?.case.entered !== undefined;
  const inForce = known.inForce && {
    row: known.inForce.case.row,
    band: known.inForce.case.band,
    approvedOn: known.inForce.approvedOn,
    by: known.inForce.by
  };
  return {
    key,
    name: row.title,
    service: row.service,
    leadOfficer: { login: row.leadOfficer, name: row.leadOfficerName },
    status: codeOf(known, current),
    ...position,
    ...(isScored && band !== '' && { band }),
    ...(isScored && row.scorePercent !== undefined && { scorePercent: row.scorePercent }),
    latest: row,
    counted: known.counted,
    submissionCount: known.counted.length,
    since: row.submittedOn,
    waitingDays: position.awaiting ? londonDaysBetween(new Date(position.awaiting.since), now) : 0,
    queries: current.threads.map(threadView),
    ...(inForce && { inForce }),
    isEntered,
    isServiceConfirmed: current.complete !== undefined || isRegistered(current, registerRow),
    ...(registerRow && { registerRow }),
    registerDiffers: registerDifferences(registerRow, inForce && { ...inForce, isEntered }),
    ignored: known.ignored,
    ignoredDecisions: known.ignoredDecisions,
    ignoredMessages: known.ignoredMessages
  };
}

function positionOf(known: PartnershipCase, current: SubmissionCase, routing: Routing, now: number): Position {
  if (current.row.kind === 'NotPartnership') return notPartnershipPosition(current);
  return current.row.kind === 'Proposal'
    ? proposalPosition(known, current, routing, now)
    : scoreSheetPosition(current, routing, now);
}

function codeOf({ inForce }: PartnershipCase, { row, signOff, members }: SubmissionCase): PartnershipStatusCode {
  // An approval stays in force until its successor is approved; a refused successor changes nothing.
  if (inForce) return 'Active';
  if (signOff?.outcome === 'Refused' || members?.outcome === 'MembersRefused') return 'Refused';
  return row.kind === 'NotPartnership' ? 'NotPartnership' : 'Proposed';
}

function isRegistered({ row }: SubmissionCase, registerRow: RegisterRow | undefined): boolean {
  return registerRow !== undefined && sameService(registerRow.service, row.service);
}
