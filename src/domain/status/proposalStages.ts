import type { Decision } from '../decisions/decision';
import { isApproval, isInForce, needsMembers, type PartnershipCase, type SubmissionCase } from './partnershipCase';
import type { Stage, StageName } from './status';

const notes = {
  byTime: 'No query was open after five working days (default, not from the protocol).',
  early: 'Signed off before the check, which is no veto.',
  ruled: 'The Chief Executive ruled the band on these scores.'
} as const;

/** The stages of a registration as far as they went. `passedAt` is when time passed the completeness check. */
export function proposalStages(
  known: PartnershipCase,
  of: SubmissionCase,
  passedAt: number | undefined
): readonly Stage[] {
  const isOver = of.withdrawal !== undefined || (of.signOff !== undefined && !isApproval(of.signOff));
  const checked = completenessStage(of, passedAt, isOver);
  const isChecked = checked.state === 'done' || checked.state === 'skipped';
  return [
    checked,
    of.band === of.row.band
      ? { stage: 'band', state: 'skipped' }
      : { stage: 'band', state: 'done', comment: notes.ruled },
    of.signOff
      ? decided('signOff', of.signOff)
      : { stage: 'signOff', state: isOver ? 'skipped' : isChecked ? 'open' : 'waiting' },
    membersStage(of, isOver),
    registerStage(known, of, isOver)
  ];
}

export function decided(stage: StageName, decision: Decision): Stage {
  const { outcome, author, decidedOn, comment } = decision;
  return { stage, state: 'done', outcome, by: author, on: decidedOn, comment, decision };
}

export function completenessStage(of: SubmissionCase, passedAt: number | undefined, isOver: boolean): Stage {
  const stage = 'completeness';
  if (of.complete) return decided(stage, of.complete);
  if (passedAt !== undefined)
    return { stage, state: 'done', on: new Date(passedAt).toISOString(), comment: notes.byTime };
  if (of.signOff) return { stage, state: 'skipped', comment: notes.early };
  if (isOver) return { stage, state: 'skipped' };
  return of.queried ? { ...decided(stage, of.queried), state: 'open' } : { stage, state: 'open' };
}

function membersStage(of: SubmissionCase, isOver: boolean): Stage {
  const stage = 'members';
  if (of.members) return decided(stage, of.members);
  if (!needsMembers(of)) return { stage, state: 'skipped', ...reasonOf(of) };
  if (isOver) return { stage, state: 'skipped' };
  if (of.membersDeferred) return { ...decided(stage, of.membersDeferred), state: 'open' };
  return { stage, state: of.signOff ? 'open' : 'waiting' };
}

/** Why the SMT member who signed found the approval of members not appropriate. */
function reasonOf({ row, signOff }: SubmissionCase): { readonly comment?: string } {
  return row.accountableBody === 'Council' && signOff?.membersReason ? { comment: signOff.membersReason } : {};
}

export function registerStage(known: PartnershipCase, of: SubmissionCase, isOver: boolean): Stage {
  const stage = 'register';
  if (of.entered) return decided(stage, of.entered);
  if (isOver || of.members?.outcome === 'MembersRefused') return { stage, state: 'skipped' };
  return { stage, state: isInForce(known, of) ? 'open' : 'waiting' };
}
