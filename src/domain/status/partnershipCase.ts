import type { Decision } from '../decisions/decision';
import type { Person } from '../people/person';
import type { Message } from '../queries/message';
import type { Barred } from '../routing/whoMaySign';
import type { SignificanceBand } from '../significance/significance';
import type { SubmissionRow } from '../submissions/submission';
import type { IgnoredDecision, IgnoredMessage, IgnoredSubmission, QueryThread } from './status';

/** A query with what became of it so far. */
export interface OpenThread {
  readonly query: Message;
  readonly askedBy: QueryThread['askedBy'];
  readonly answers: Message[];
  closing?: Message;
  /** When it stopped being open; ms. */
  closedAt?: number;
}

/**
 * The way a document goes (protocol sections 3 and 4): as not a partnership it is only recorded; scores are agreed; `check` ends with CEPT's
 * completeness check, `signOff` with the sign-off by band and perhaps the approval of members; a draft that was given only waits to be opened.
 */
export type Way = 'record' | 'scores' | 'check' | 'signOff' | 'given';

/** One submission that counted, with what was decided on it so far. Decisions here all count. */
export interface SubmissionCase {
  readonly row: SubmissionRow;
  readonly submittedAt: number;
  /** Its band, or the one that was ruled on the same scores. */
  readonly band: SignificanceBand | '';
  /** The way it goes; decided when it was taken, because it hangs on what was in force then. */
  readonly way: Way;
  /** Did members approve the council as accountable body before? */
  readonly isCouncilAlready: boolean;
  /** Grows when it is handed over to somebody. */
  barred: readonly Barred[];
  readonly threads: OpenThread[];
  complete?: Decision;
  queried?: Decision;
  /** The scores agreed or ruled; `agreement` is CEPT's proposal that this very sheet accepts. */
  scores?: Decision;
  agreement?: Decision;
  proposedScores?: Decision;
  scoresAnswer?: Message;
  signOff?: Decision;
  membersDeferred?: Decision;
  members?: Decision;
  entered?: Decision;
  isReplaced: boolean;
  withdrawal?: SubmissionRow;
}

/** What is known of one partnership while its rows are read in the order in which the server took them. */
export interface PartnershipCase {
  /** The submission that stands. */
  current?: SubmissionCase;
  readonly bySubmission: Map<string, SubmissionCase>;
  readonly counted: SubmissionRow[];
  readonly ignored: IgnoredSubmission[];
  readonly ignoredDecisions: IgnoredDecision[];
  readonly ignoredMessages: IgnoredMessage[];
  /** The Chief Executive's ruling, for these scores only. */
  ruling?: { readonly scores: string; readonly band: SignificanceBand };
  /** Hand-overs that count, oldest first: each receiver may replace what stands. */
  readonly handovers: SubmissionRow[];
  /** Login of the lead officer whom the Register names; '' where it has no row. */
  readonly registerLead: string;
  /** Submission keys that count because the Register names their author, or because CEPT took them up when it did. */
  readonly takenOver: ReadonlySet<string>;
  /** The approved leaving. */
  left?: { readonly case: SubmissionCase; readonly approvedOn: string };
  inForce?: { readonly case: SubmissionCase; readonly approvedOn: string; readonly by: Person };
}

export function emptyCase(given: Pick<PartnershipCase, 'registerLead' | 'takenOver'>): PartnershipCase {
  return {
    ...given,
    bySubmission: new Map(),
    counted: [],
    handovers: [],
    ignored: [],
    ignoredDecisions: [],
    ignoredMessages: []
  };
}

/** Approved by all who must, with or without conditions. */
export function isApproval(decision: Decision | undefined): boolean {
  return decision?.outcome === 'Approved' || decision?.outcome === 'ApprovedWithConditions';
}

/** Does the register rest on this submission: its facts are in force, or it is the approved leaving? */
export function isInForce({ inForce, left }: PartnershipCase, one: SubmissionCase): boolean {
  return inForce?.case === one || left?.case === one;
}

/** Must the Executive or Council approve too (protocol section 5.8)? Where the council is to be accountable body. */
export function needsMembers({ row, signOff, isCouncilAlready }: SubmissionCase): boolean {
  if (row.accountableBody !== 'Council' || isCouncilAlready) return false;
  return !(signOff?.capacity === 'SeniorManagement' && (signOff.membersReason ?? '') !== '');
}
