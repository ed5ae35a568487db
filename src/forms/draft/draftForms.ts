import { withdrawn } from '../../domain/drafts/affirming';
import type { DraftAnswers } from '../../domain/drafts/draft';
import type { TypedAnswers, TypedValue } from '../../domain/registration/registrationAnswers';
import { draftEvaluationFacts, evaluationFormOf } from '../fullEvaluation/draftEvaluation';
import type { Form } from '../model/form';
import { createFormCheck, type FormCheck } from '../model/createFormCheck';
import type { Facts } from '../model/visibleQuestions';
import { draftFacts } from '../registration/draftRegistration';
import { registrationForm } from '../registration/registrationForm';
import { askedBand } from './draftBand';
import type { DraftContext } from './draftContext';
import { followUpFacts, followUpForms } from './followUpForms';
import { holdsRecord } from './holdsRecord';

/** The forms of a draft, in the order in which they are filled in: Appendix B, Appendix C or D, and the form of what follows an approved document. */
export const formSteps = ['registration', 'evaluation', 'followUp'] as const;
export type FormStep = (typeof formSteps)[number];

/** One form of a draft as it stands. */
export interface DraftForm extends FormCheck {
  readonly step: FormStep;
  readonly form: Form;
  readonly typed: TypedAnswers;
  readonly facts: Facts;
}

/**
 * The forms that a draft asks for (protocol section 4): Appendix B of every partnership with a band, C of a Moderate and D of a Major one. A
 * review and a change ask for the same, and for their own form; a confirmation and a leaving for their own form alone.
 */
export function draftForms(answers: DraftAnswers, context: DraftContext): readonly DraftForm[] {
  const { followUp } = answers;
  const band = askedBand(answers, context);
  const forms: DraftForm[] = [];
  if (band && (!followUp || holdsRecord(followUp.kind))) {
    forms.push(formAt('registration', registrationForm, answers.registration, draftFacts(answers, context)));
    if (band !== 'Limited') {
      const facts = draftEvaluationFacts(answers, band, context);
      forms.push(formAt('evaluation', evaluationFormOf(band), answers.evaluation, facts));
    }
  }
  const own = followUp && followUpForms[followUp.kind];
  if (own) forms.push(formAt('followUp', own, followUp.answers, followUpFacts(answers, context)));
  return forms;
}

/** The draft with one answer of one of its forms changed. Whoever said that it is still true said so of the answer before. */
export function withAnswer(
  answers: DraftAnswers,
  step: FormStep,
  id: string,
  edit: (before: TypedValue | undefined) => TypedValue
): DraftAnswers {
  const changed = (typed: TypedAnswers): TypedAnswers => ({ ...typed, [id]: edit(typed[id]) });
  if (step !== 'followUp') return withdrawn({ ...answers, [step]: changed(answers[step]) }, [`${step}.${id}`]);
  const { followUp } = answers;
  return followUp ? { ...answers, followUp: { ...followUp, answers: changed(followUp.answers) } } : answers;
}

function formAt(step: FormStep, form: Form, typed: TypedAnswers, facts: Facts): DraftForm {
  return { step, form, typed, facts, ...checkOf(form)(typed, facts) };
}

const checks = new WeakMap<Form, ReturnType<typeof createFormCheck>>();

/** One check for each form: it remembers its last answer, so that a keystroke works out only what it changed. */
function checkOf(form: Form): ReturnType<typeof createFormCheck> {
  const check = checks.get(form) ?? createFormCheck(form);
  checks.set(form, check);
  return check;
}
