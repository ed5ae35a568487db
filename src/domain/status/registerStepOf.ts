import { sameLogin } from '../people/sameLogin';
import { otherLeadOfficer } from '../register/registerDifferences';
import type { RegisterRow, RegisterStep } from '../register/registerRow';
import type { ReviewDue } from '../reviews/reviewDue';
import { plainDate } from '../time/plainDate';
import type { PartnershipCase, SubmissionCase } from './partnershipCase';

/** What is derived of a partnership, as the register is to have it. */
export interface ToRegister {
  readonly differs: readonly string[];
  readonly lead: { readonly login: string; readonly name: string };
  readonly reviewDue: ReviewDue | undefined;
}

/**
 * What CEPT has to do in the register now (protocol section 7): enter what was approved, close what was left, or bring in what changed without a new
 * document: the receiver of a hand-over as lead officer, and the date of the next review, which a review or a confirmation moves.
 */
export function registerStepOf(
  known: PartnershipCase,
  current: SubmissionCase,
  registerRow: RegisterRow | undefined,
  given: ToRegister
): RegisterStep | undefined {
  const { inForce, left, handovers } = known;
  if (!inForce) return undefined;
  const { row, entered } = inForce.case;
  if (!entered) return { what: 'entry', row, since: inForce.approvedOn, dues: [] };
  if (left && !left.case.entered) return { what: 'closing', row: left.case.row, since: left.approvedOn, dues: [] };
  const handed = handovers[handovers.length - 1]?.submittedOn;
  const dues = [...given.differs.filter(text => text !== otherLeadOfficer), ...duesOf(registerRow, given)];
  if (dues.length === 0) return undefined;
  const since = handed !== undefined && handed > current.row.submittedOn ? handed : current.row.submittedOn;
  return { what: 'update', row: (left?.case ?? inForce.case).row, since, dues };
}

/** What the register does not say yet, although nothing in it is wrong. */
function duesOf(registerRow: RegisterRow | undefined, { lead, reviewDue }: ToRegister): readonly string[] {
  if (!registerRow || !reviewDue) return [];
  const { leadOfficer, nextReview } = registerRow;
  return [
    ...(sameLogin(leadOfficer, lead.login) ? [] : [`The lead officer is ${lead.name} since it was handed over.`]),
    ...(nextReview === undefined || nextReview === reviewDue.on
      ? []
      : [`The next ${reviewDue.kind === 'Review' ? 'review' : 'confirmation'} is due on ${plainDate(reviewDue.on)}.`])
  ];
}
