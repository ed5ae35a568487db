import { passedByTimeAt } from './completeness';
import type { PartnershipCase, SubmissionCase } from './partnershipCase';
import { awaitsCept, awaitsOfficer, type Position } from './position';
import { inCheck } from './proposalPosition';
import { completenessStage, registerStage } from './proposalStages';
import { isConfirming } from './reviewDueOf';

/**
 * The way of what CEPT alone checks: a confirmation, and changed facts that need no new sign-off. The check of a confirmation passes by time,
 * because nothing changes; changed facts wait until CEPT has seen them, because no signature follows. A confirmation with a "no" waits too: it
 * confirms nothing (note I-32), and once CEPT has seen it the lead officer has to do what it leads to.
 */
export function checkPosition(known: PartnershipCase, of: SubmissionCase, now: number): Position {
  const isConfirmation = of.row.kind === 'Confirmation';
  const passedAt = isConfirming(of) && !of.complete && !of.withdrawal ? passedByTimeAt(of, now) : undefined;
  const isOver = of.withdrawal !== undefined;
  const checked = completenessStage(of, passedAt, isOver);
  const stages = isConfirmation ? [checked] : [checked, registerStage(known, of, isOver)];
  if (isOver) return { approvalStatus: 'Withdrawn', stages };
  if (!of.complete && passedAt === undefined) return { ...inCheck(of, {}), stages };
  if (isConfirmation && !isConfirming(of)) {
    const since = of.complete?.decidedOn ?? of.row.submittedOn;
    return { awaiting: awaitsOfficer(of, 'a change of facts, a new scoring or the leaving', since), stages };
  }
  if (isConfirmation || of.entered) return { approvalStatus: 'Approved', stages };
  const awaiting = awaitsCept('entry in the register', of.complete?.decidedOn ?? of.row.submittedOn);
  return { approvalStatus: 'Approved', awaiting, stages };
}
