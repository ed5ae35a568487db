import { documentKindOf } from '../../domain/drafts/documentKindOf';
import type { DraftAnswers } from '../../domain/drafts/draft';
import type { TypedAnswers, TypedValue } from '../../domain/registration/registrationAnswers';
import { assessSignificance } from '../../domain/significance/assessSignificance';
import type { SignificanceBand } from '../../domain/significance/significance';
import { draftEvaluationFacts, evaluationFormOf } from '../fullEvaluation/draftEvaluation';
import type { Form } from '../model/form';
import { validateForm, type FormProblem } from '../model/validateForm';
import type { Facts } from '../model/visibleQuestions';
import { draftFacts } from '../registration/draftRegistration';
import { registrationForm } from '../registration/registrationForm';
import type { DraftContext } from './draftContext';
import { followUpFacts, followUpForms, holdsRecord } from './followUpForms';

/** The forms of a draft, in the order in which they are filled in: Appendix B, Appendix C or D, and the form of what follows an approved document. */
export const formSteps = ['registration', 'evaluation', 'followUp'] as const;
export type FormStep = (typeof formSteps)[number];

/** One form of a draft as it stands. */
export interface DraftForm {
  readonly step: FormStep;
  readonly form: Form;
  readonly typed: TypedAnswers;
  readonly facts: Facts;
  readonly problems: readonly FormProblem[];
}

/** The band by the scores so far (protocol section 3); nothing where too few criteria are scored, and for what is no partnership. */
export function draftBand(
  answers: DraftAnswers,
  { settings }: Pick<DraftContext, 'settings'>
): SignificanceBand | undefined {
  if (documentKindOf(answers) !== 'ScoreSheet') return undefined;
  return assessSignificance(answers.significance.criteria, settings)?.band;
}

/**
 * The forms that a draft asks for (protocol section 4): Appendix B of every partnership with a band, C of a Moderate and D of a Major one. A
 * review and a change ask for the same, and for their own form; a confirmation and a leaving for their own form alone.
 */
export function draftForms(answers: DraftAnswers, context: DraftContext): readonly DraftForm[] {
  const { followUp } = answers;
  const band = draftBand(answers, context);
  const forms: DraftForm[] = [];
  if (band && (!followUp || holdsRecord(followUp.kind))) {
    forms.push(formAt('registration', registrationForm, answers.registration, draftFacts(answers, context)));
    if (band !== 'Limited') {
      const facts = draftEvaluationFacts(answers, band, context);
      forms.push(formAt('evaluation', evaluationFormOf(band), answers.evaluation, facts));
    }
  }
  const own = followUp && followUpForms[followUp.kind];
  if (own) forms.push(formAt('followUp', own, followUp.answers, followUpFacts(answers, band, context)));
  return forms;
}

/** The draft with one answer of one of its forms changed. */
export function withAnswer(
  answers: DraftAnswers,
  step: FormStep,
  id: string,
  edit: (before: TypedValue | undefined) => TypedValue
): DraftAnswers {
  const changed = (typed: TypedAnswers): TypedAnswers => ({ ...typed, [id]: edit(typed[id]) });
  if (step !== 'followUp') return { ...answers, [step]: changed(answers[step]) };
  const { followUp } = answers;
  return followUp ? { ...answers, followUp: { ...followUp, answers: changed(followUp.answers) } } : answers;
}

function formAt(step: FormStep, form: Form, typed: TypedAnswers, facts: Facts): DraftForm {
  return { step, form, typed, facts, problems: validateForm(form, typed, facts) };
}
