import type { Outcome } from '../decisions/codes';
import type { Decision } from '../decisions/decision';
import type { Person } from '../people/person';
import type { AppointmentRow, Capacity } from '../protocol/appointment';
import type { Message } from '../queries/message';
import type { RegisterRow, RegisterStep } from '../register/registerRow';
import type { ReviewDue } from '../reviews/reviewDue';
import type { SignificanceBand } from '../significance/significance';
import type { SubmissionRow } from '../submissions/submission';
import type { ApprovalStatusCode, PartnershipStatusCode } from './codes';

export { approvalStatusCodes, partnershipStatusCodes } from './codes';
export type { ApprovalStatusCode, PartnershipStatusCode };

/** A submission that does not count, and why in one sentence. */
export interface IgnoredSubmission {
  readonly row: SubmissionRow;
  readonly reason: string;
}
export interface IgnoredDecision {
  readonly row: Decision;
  readonly reason: string;
}
export interface IgnoredMessage {
  readonly row: Message;
  readonly reason: string;
}
export interface IgnoredAppointment {
  readonly row: AppointmentRow;
  readonly reason: string;
}

/** The stages of a submission in their order (protocol sections 3, 4 and 7). */
export const stageNames = ['completeness', 'band', 'signOff', 'members', 'register'] as const;
export type StageName = (typeof stageNames)[number];

/**
 * One stage: `done` was decided (or passed by time, then without outcome and author), `open` waits for somebody now, `waiting` comes
 * later, `skipped` is not needed here.
 */
export interface Stage {
  readonly stage: StageName;
  readonly state: 'done' | 'open' | 'waiting' | 'skipped';
  readonly outcome?: Outcome;
  readonly by?: Person;
  /** ISO, server time (or the moment at which time passed the stage). */
  readonly on?: string;
  readonly comment?: string;
  readonly decision?: Decision;
}

/** Somebody who may not sign although it would be their turn, and why in one sentence. */
export interface PassedOver {
  readonly capacity: Capacity;
  readonly person: Person;
  readonly reason: string;
}

/** Who signs a submission (protocol section 4): from Routing, never from the form. */
export interface SignOffRoute {
  /** The capacity in which the routed person signs. */
  readonly capacity: Capacity;
  readonly service: string;
  /** Absent where Routing has a hole; `problem` then says so. */
  readonly person?: Person;
  /** Deputies in their dates, who may sign in the same capacity. */
  readonly deputies: readonly Person[];
  readonly passedOver: readonly PassedOver[];
  /** One sentence, for example "Planning has no Head of Service in Routing: ask CEPT to appoint one." */
  readonly problem?: string;
}

export interface Awaiting {
  readonly role: Capacity | 'LeadOfficer';
  /** The one person waited for, where there is one. */
  readonly person?: Person;
  readonly deputies: readonly Person[];
  /** For example "sign-off", "the completeness check", "an answer to CEPT's query", "entry in the register". */
  readonly what: string;
  /** ISO. */
  readonly since: string;
  /** ISO; where a period runs. */
  readonly dueOn?: string;
}

/** A query or question with its answers, as far as they count. */
export interface QueryThread {
  readonly query: Message;
  readonly answers: readonly Message[];
  readonly closing?: Message;
  /** `Closed` also by completeness found, or by a new submission. */
  readonly state: 'Open' | 'Answered' | 'Closed';
  /** Who asked it: CEPT in the completeness check, or the approver. */
  readonly askedBy: 'Cept' | 'Approver';
}

/** What a partnership is at a moment: derived from what was submitted and decided, never stored. */
export interface PartnershipStatus {
  readonly key: string;
  readonly name: string;
  readonly service: string;
  readonly leadOfficer: { readonly login: string; readonly name: string };
  readonly status: PartnershipStatusCode;
  /** Of the submission that stands. */
  readonly approvalStatus?: ApprovalStatusCode;
  /** Of the submission that stands, by its column, replaced by an agreed or ruled band; a record verifies it against the answers. */
  readonly band?: SignificanceBand;
  readonly scorePercent?: number;
  readonly awaiting?: Awaiting;
  /** The submission that stands. */
  readonly latest: SubmissionRow;
  /** Every submission that counted, oldest first, the replaced ones and withdrawals included. */
  readonly counted: readonly SubmissionRow[];
  /** How many submissions counted, the replaced ones included. */
  readonly submissionCount: number;
  /** When the submission that stands was made; ISO, server time. */
  readonly since: string;
  /** Civil days that somebody has been waited for; 0 where nobody is. */
  readonly waitingDays: number;
  /** The stages of the submission that stands, in their order. */
  readonly stages: readonly Stage[];
  /** Who signs the submission that stands; only while sign-off is needed or was given. */
  readonly route?: SignOffRoute;
  /** The queries about the submission that stands, oldest first. */
  readonly queries: readonly QueryThread[];
  /** The submission whose approval is in force, which stays until its successor is approved. */
  readonly inForce?: {
    readonly row: SubmissionRow;
    /** Its column's band, or the one ruled on the same scores. */
    readonly band: SignificanceBand | '';
    readonly approvedOn: string;
    readonly by: Person;
  };
  /** A hand-over that its receiver has not taken up yet: the newest. */
  readonly handover?: SubmissionRow;
  /** When the next review or confirmation is due; only where an approval is in force and it was not left. */
  readonly reviewDue?: ReviewDue;
  /** When the leaving was approved; ISO. */
  readonly leftOn?: string;
  /** The approved leaving. */
  readonly left?: { readonly row: SubmissionRow; readonly by: Person; readonly isEntered: boolean };
  /** Is the approval in force entered in the register? */
  readonly isEntered: boolean;
  /** Was the service of the submission that stands confirmed by CEPT (completeness check or register)? */
  readonly isServiceConfirmed: boolean;
  readonly registerRow?: RegisterRow;
  /** What CEPT has to do in the register now; absent where it is as it should be. */
  readonly registerStep?: RegisterStep;
  /** How the register differs from what is derived, one sentence each; an anomaly. */
  readonly registerDiffers: readonly string[];
  /** What stops this partnership and somebody must put right, one sentence. */
  readonly problem?: string;
  readonly ignored: readonly IgnoredSubmission[];
  readonly ignoredDecisions: readonly IgnoredDecision[];
  readonly ignoredMessages: readonly IgnoredMessage[];
}
