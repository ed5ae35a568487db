import type { Decision } from '../decisions/decision';
import type { Message } from '../queries/message';
import type { Routing } from '../routing/routing';
import type { SubmissionRow } from '../submissions/submission';
import { takeSubmission } from './judgeSubmission';
import { emptyCase, type PartnershipCase } from './partnershipCase';
import { takeDecision } from './takeDecision';
import { takeMessage } from './takeMessage';

/** All rows of one partnership, in any order. */
export interface PartnershipRows {
  readonly submissions: SubmissionRow[];
  readonly decisions: Decision[];
  readonly messages: Message[];
}

/**
 * Reads the rows of one partnership in the order in which the server took them: by server time, within a second by item ID. At the same
 * second a submission comes before decisions, so that a decision made in the very second of its replacement does not count.
 */
export function replay(
  rows: PartnershipRows,
  routing: Routing,
  invalid: ReadonlyMap<string, string>,
  lead: Pick<PartnershipCase, 'registerLead' | 'takenOver'>
): PartnershipCase {
  const submissions = inOrder(rows.submissions, row => row.submittedOn);
  const decisions = inOrder(rows.decisions, row => row.decidedOn);
  const messages = inOrder(rows.messages, row => row.writtenOn);
  const keys = new Set(submissions.map(row => row.submissionKey));
  const known = emptyCase(lead);
  let [submission, decision, message] = [0, 0, 0];
  let submitted = timeOf(submissions[0]?.submittedOn);
  let decided = timeOf(decisions[0]?.decidedOn);
  let written = timeOf(messages[0]?.writtenOn);
  while (submission < submissions.length || decision < decisions.length || message < messages.length) {
    if (submission < submissions.length && submitted <= decided && submitted <= written) {
      const row = submissions[submission++];
      takeSubmission(known, row, routing, invalid.get(row.submissionKey));
      submitted = timeOf(submissions[submission]?.submittedOn);
    } else if (decision < decisions.length && decided <= written) {
      takeDecision(known, decisions[decision++], routing, keys);
      decided = timeOf(decisions[decision]?.decidedOn);
    } else {
      takeMessage(known, messages[message++], routing, keys);
      written = timeOf(messages[message]?.writtenOn);
    }
  }
  return known;
}

function inOrder<R extends { readonly id: number }>(rows: readonly R[], stamp: (row: R) => string): readonly R[] {
  return rows.length < 2 ? rows : [...rows].sort((a, b) => timeOf(stamp(a)) - timeOf(stamp(b)) || a.id - b.id);
}

/** Nothing more in a list comes after everything; so does a time that cannot be read. */
function timeOf(iso: string | undefined): number {
  const time = iso === undefined ? NaN : Date.parse(iso);
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}
