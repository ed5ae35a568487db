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

/** One submission that counted, with what was decided on it so far. Decisions here all count. */
export interface SubmissionCase {
  readonly row: SubmissionRow;
  readonly submittedAt: number;
  /** Its band, or the one that was ruled on the same scores. */
  readonly band: SignificanceBand | '';
  readonly barred: readonly Barred[];
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
  inForce?: { readonly case: SubmissionCase; readonly approvedOn: string; readonly by: Person };
}

export function emptyCase(): PartnershipCase {
  return { bySubmission: new Map(), counted: [], ignored: [], ignoredDecisions: [], ignoredMessages: [] };
}

/** Approved by all who must, with or without conditions. */
export function isApproval(decision: Decision | undefined): boolean {
  return decision?.outcome === 'Approved' || decision?.outcome === 'ApprovedWithConditions';
}

/** Must the Executive or Council approve too (protocol section 5.8)? Where the council is to be accountable body. */
export function needsMembers({ row, signOff }: SubmissionCase): boolean {
  if (row.accountableBody !== 'Council') return false;
  return !(signOff?.capacity === 'SeniorManagement' && (signOff.membersReason ?? '') !== '');
}
