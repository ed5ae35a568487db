import type { DraftAnswers, DraftKeys } from '../../domain/drafts/draft';
import type { FollowUp } from '../../domain/drafts/followUp';
import { toDocument } from '../../domain/drafts/toDocument';
import { toNotice, toRenewal } from '../../domain/drafts/toFollowUp';
import type { SubmissionDocument } from '../../domain/submissions/submission';
import { Trouble } from '../../domain/trouble';
import { evaluationAnswers } from '../fullEvaluation/draftEvaluation';
import { toStoredAnswers } from '../model/toStoredAnswers';
import { registrationAnswers } from '../registration/draftRegistration';
import type { DraftContext } from './draftContext';
import { draftBand } from './draftBand';
import { followUpFacts, followUpForms } from './followUpForms';
import { holdsRecord } from './holdsRecord';

/** What an officer can submit from a draft. */
export const draftedKinds = [
  'Proposal',
  'ScoreSheet',
  'NotPartnership',
  'Review',
  'Change',
  'Confirmation',
  'Leaving'
] as const;
export type DraftedKind = (typeof draftedKinds)[number];

/** The document that a draft submits as this kind. Throws `refused` with the first problem where it is not complete. */
export function draftDocument(
  kind: DraftedKind,
  keys: DraftKeys,
  answers: DraftAnswers,
  context: DraftContext
): SubmissionDocument {
  const { followUp } = answers;
  if (followUp) return followingDocument(keys, { ...answers, followUp }, context);
  if (kind !== 'Proposal') return toDocument(keys, answers, context);
  return toDocument(keys, answers, { ...context, ...recordAnswers(answers, context) });
}

function followingDocument(
  keys: DraftKeys,
  answers: DraftAnswers & { readonly followUp: FollowUp },
  context: DraftContext
): SubmissionDocument {
  const { kind } = answers.followUp;
  const { before } = context;
  const form = followUpForms[kind];
  if (!before || !form) throw new Trouble('refused', 'What this document follows could not be read.');
  const facts = followUpFacts(answers, context);
  const particulars = toStoredAnswers(form, answers.followUp.answers, facts);
  const following = { settings: context.settings, me: context.me, before, particulars };
  return holdsRecord(kind)
    ? toRenewal(keys, answers, { ...following, ...recordAnswers(answers, context) })
    : toNotice(keys, answers, following);
}

/** Appendix B and, from Moderate upwards, C or D. */
function recordAnswers(
  answers: DraftAnswers,
  context: DraftContext
): {
  readonly registration: ReturnType<typeof registrationAnswers>;
  readonly evaluation?: ReturnType<typeof evaluationAnswers>;
} {
  const band = draftBand(answers, context);
  const registration = registrationAnswers(answers, context);
  return band === 'Moderate' || band === 'Major'
    ? { registration, evaluation: evaluationAnswers(answers, band, context) }
    : { registration };
}
