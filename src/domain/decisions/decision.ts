import type { Person } from '../people/person';
import type { Capacity } from '../protocol/appointment';
import type { SignificanceBand } from '../significance/significance';
import type { MemberBody, Outcome } from './codes';

/** A decision as somebody makes it, on one submission as it stands. */
export interface NewDecision {
  /** Random UUID, made once per act: sending the act again never doubles it. */
  readonly key: string;
  readonly partnershipKey: string;
  readonly submissionKey: string;
  /** Hash of the answers decided on: a decision on anything else does not count. */
  readonly hash: string;
  readonly outcome: Outcome;
  /** The capacity in which it is made. */
  readonly capacity: Capacity;
  readonly comment: string;
  /** For approval with conditions. */
  readonly conditions?: string;
  /** Scores that CEPT proposes, in the order of the criteria, for example "5,4,5,5,2,5,1" ("-" does not apply). */
  readonly scores?: string;
  /** The band that the Chief Executive rules. */
  readonly band?: SignificanceBand;
  /** Why the approval of members is not appropriate (protocol section 5.8): the SMT member's reason. */
  readonly membersReason?: string;
  /** Executive or Council. */
  readonly body?: MemberBody;
  /** Civil date of the meeting, yyyy-mm-dd. */
  readonly meetingOn?: string;
  readonly minuteReference?: string;
  readonly exempt?: boolean;
}

/** A row of PtDecisions: what was decided, and what only the server writes. It counts only if deriveStatus says so. */
export interface Decision extends NewDecision {
  readonly id: number;
  readonly author: Person;
  /** ISO, server time. */
  readonly decidedOn: string;
}

/** Decisions (list PtDecisions: add and read, nobody may edit or delete). Every method throws Trouble. */
export interface DecisionRepository {
  /**
   * Adds the decision once. The same key with the same content (its first answer was lost) returns the row that is there; the same key
   * with another content throws `duplicate`.
   */
  decide(decision: NewDecision): Promise<Decision>;
}
