import type { SubmissionCase } from './partnershipCase';
import { awaitsOfficer, type Position } from './position';

/** The draft of a partnership that nobody submitted yet, given to a colleague: it waits until they open it as their own. */
export function givenPosition(of: SubmissionCase): Position {
  if (of.withdrawal) return { approvalStatus: 'Withdrawn', stages: [] };
  return { awaiting: awaitsOfficer(of, 'a draft that was handed over', of.row.submittedOn), stages: [] };
}
