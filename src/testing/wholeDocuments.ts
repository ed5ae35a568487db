import { bandForms, formVersionOf, formVersions } from '../domain/drafts/formVersions';
import { printedSettings } from '../domain/protocol/printedSettings';
import type { RegistrationAnswers, TypedAnswers } from '../domain/registration/registrationAnswers';
import type { SignificanceBand } from '../domain/significance/significance';
import { differencesOf } from '../domain/submissions/differencesOf';
import type {
  ChangeDocument,
  ConfirmationDocument,
  HandoverDocument,
  LeavingDocument,
  NotPartnershipDocument,
  ProposalDocument,
  RecordDocument,
  ReviewDocument,
  ScoreSheetDocument
} from '../domain/submissions/submission';
import { renewalFacts } from '../forms/annualReview/reviewFacts';
import { evaluationFormOf } from '../forms/fullEvaluation/draftEvaluation';
import { evaluationFacts } from '../forms/fullEvaluation/evaluationFacts';
import type { Form } from '../forms/model/form';
import { toStoredAnswers } from '../forms/model/toStoredAnswers';
import type { Facts } from '../forms/model/visibleQuestions';
import { ownForms } from '../forms/submitted/answeredForms';
import { criteriaOf, person, screeningOf } from './builders';
import { filledForm } from './filledForm';
import { proposalDocument } from './registrationBuilders';

const scoresOf = {
  Limited: criteriaOf(1, 2, 2, 2, 2, 2, 2),
  Moderate: criteriaOf(3, 3, 3, 3, 3, 3, 3),
  Major: criteriaOf(5, 4, 5, 5, 2, 5, 1)
};

/** The answers to every question of a form that must be answered. */
export function answersTo(form: Form, facts: Facts = {}, given: TypedAnswers = {}): RegistrationAnswers {
  return toStoredAnswers(form, filledForm(form, facts, given), facts);
}

/** A registration, a Basic Evaluation or a Full Evaluation, whole. */
export function recordOf(band: SignificanceBand, given: Partial<ProposalDocument> = {}): ProposalDocument {
  const base = proposalDocument({ formVersion: bandForms[band], ...given });
  const significance = given.significance ?? { ...base.significance, criteria: scoresOf[band] };
  if (band === 'Limited') return { ...base, significance };
  const known = { registration: base.registration, aims: significance.aims };
  const facts = evaluationFacts(known, {}, printedSettings);
  return { ...base, significance, evaluation: given.evaluation ?? answersTo(evaluationFormOf(band), facts) };
}

/** An annual review of a record, with its differences worked out, as the second submission of the partnership. */
export function reviewOf(
  before: RecordDocument,
  now: RecordDocument,
  given: Partial<ReviewDocument> = {}
): ReviewDocument {
  return { ...renewed('Review', before, now), ...given, kind: 'Review' };
}

/** A change of facts of a record, in the same way. */
export function changeOf(
  before: RecordDocument,
  now: RecordDocument,
  given: Partial<ChangeDocument> = {}
): ChangeDocument {
  return { ...renewed('Change', before, now), ...given, kind: 'Change' };
}

function renewed(
  kind: 'Review' | 'Change',
  before: RecordDocument,
  now: RecordDocument
): Omit<ReviewDocument, 'kind'> & { readonly kind: 'Review' | 'Change' } {
  const { screening, significance, registration, evaluation } = now;
  const facts = renewalFacts({
    registration,
    evaluation: evaluation ?? {},
    particulars: {},
    bandBefore: 'Moderate',
    bandNow: 'Moderate',
    changed: 1
  });
  const band = evaluation === undefined ? 'Limited' : now.formVersion.endsWith(bandForms.Major) ? 'Major' : 'Moderate';
  const document = {
    ...followingOf(before, kind),
    formVersion: formVersionOf(kind, band),
    name: now.name,
    kind,
    screening,
    significance,
    registration,
    ...(evaluation && { evaluation }),
    particulars: answersTo(ownForms[kind], facts),
    affirmed: {}
  };
  return { ...document, differences: differencesOf(before, { ...document, differences: [] } as RecordDocument) };
}

function followingOf(before: RecordDocument, kind: keyof typeof ownForms): Omit<ConfirmationDocument, 'kind'> {
  const { protocolVersion, partnershipKey, name, existing, service, leadOfficer } = before;
  return {
    protocolVersion,
    partnershipKey,
    name,
    existing,
    service,
    leadOfficer,
    formVersion: formVersions[kind],
    submissionKey: 'submission-2',
    supersedes: before.submissionKey,
    against: before.submissionKey,
    particulars: kind === 'Review' || kind === 'Change' ? {} : answersTo(ownForms[kind])
  };
}

export function confirmationOf(before: RecordDocument): ConfirmationDocument {
  return { ...followingOf(before, 'Confirmation'), kind: 'Confirmation' };
}

export function leavingOf(before: RecordDocument): LeavingDocument {
  return { ...followingOf(before, 'Leaving'), kind: 'Leaving' };
}

/** Handed over to Ben New. */
export function handoverOf(before: RecordDocument): HandoverDocument {
  return { ...followingOf(before, 'Handover'), kind: 'Handover', supersedes: '', leadOfficer: person('Ben New') };
}

export function scoreSheetOf(given: Partial<ScoreSheetDocument> = {}): ScoreSheetDocument {
  const { registration: _unasked, ...rest } = proposalDocument();
  return { ...rest, kind: 'ScoreSheet', formVersion: formVersions.ScoreSheet, ...given };
}

export function notPartnershipOf(): NotPartnershipDocument {
  const { significance: _unscored, ...rest } = scoreSheetOf();
  const screening = screeningOf({ result: 'NotPartnership', justification: 'It is bought', goodPractice: true });
  return { ...rest, kind: 'NotPartnership', formVersion: formVersions.NotPartnership, screening };
}
