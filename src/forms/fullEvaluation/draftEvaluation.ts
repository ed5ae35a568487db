import type { DraftAnswers } from '../../domain/drafts/draft';
import type { EvaluationAnswers } from '../../domain/drafts/toDocument';
import type { SignificanceBand } from '../../domain/significance/significance';
import type { RecordDocument } from '../../domain/submissions/submission';
import type { ProtocolSettings } from '../../domain/protocol/settings';
import { formBandOf } from '../../domain/drafts/formVersions';
import { basicEvaluationForm } from '../basicEvaluation/basicEvaluationForm';
import { describeAnswers, describeTyped, type DescribedSection } from '../model/describeAnswers';
import type { Form } from '../model/form';
import { toStoredAnswers } from '../model/toStoredAnswers';
import { validateForm, type FormProblem } from '../model/validateForm';
import type { Facts } from '../model/visibleQuestions';
import { registrationAnswers, type RegistrationContext } from '../registration/draftRegistration';
import { evaluationFacts } from './evaluationFacts';
import { fullEvaluationForm } from './fullEvaluationForm';

/** A band that asks for more than Appendix B. */
export type EvaluatedBand = Exclude<SignificanceBand, 'Limited'>;

/** The form that a band adds to Appendix B (protocol section 4). */
export function evaluationFormOf(band: EvaluatedBand): Form {
  return band === 'Major' ? fullEvaluationForm : basicEvaluationForm;
}

/** The carried answers of Appendix C or D in a draft. */
export function draftEvaluationFacts(answers: DraftAnswers, band: EvaluatedBand, context: RegistrationContext): Facts {
  const known = { registration: registrationAnswers(answers, context), aims: answers.significance.aims };
  const before = evaluationFacts(known, {}, context.settings);
  // Clarity hangs on answers that are always asked, so one pass without it finds them.
  const soFar = toStoredAnswers(evaluationFormOf(band), answers.evaluation, before);
  return evaluationFacts(known, soFar, context.settings);
}

/** What is left to answer in Appendix C or D. */
export function evaluationProblems(
  answers: DraftAnswers,
  band: EvaluatedBand,
  context: RegistrationContext
): readonly FormProblem[] {
  return validateForm(evaluationFormOf(band), answers.evaluation, draftEvaluationFacts(answers, band, context));
}

/** Appendix C or D as it is submitted. */
export function evaluationAnswers(
  answers: DraftAnswers,
  band: EvaluatedBand,
  context: RegistrationContext
): EvaluationAnswers {
  const facts = draftEvaluationFacts(answers, band, context);
  return { form: band, answers: toStoredAnswers(evaluationFormOf(band), answers.evaluation, facts) };
}

/** Appendix C or D as typed so far, to read once more. */
export function describeTypedEvaluation(
  answers: DraftAnswers,
  band: EvaluatedBand,
  context: RegistrationContext
): readonly DescribedSection[] {
  return describeTyped(evaluationFormOf(band), answers.evaluation, draftEvaluationFacts(answers, band, context));
}

/** Appendix C or D of a submitted document, by the form that it answered; nothing where it answered B alone. */
export function describeEvaluation(document: RecordDocument, settings: ProtocolSettings): readonly DescribedSection[] {
  const { registration, significance, evaluation } = document;
  const band = formBandOf(document.kind, document.formVersion);
  if (!evaluation || !band || band === 'Limited') return [];
  const facts = evaluationFacts({ registration, aims: significance.aims }, evaluation, settings);
  return describeAnswers(evaluationFormOf(band), evaluation, facts);
}
