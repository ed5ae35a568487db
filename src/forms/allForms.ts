import { annualReviewForm } from './annualReview/annualReviewForm';
import { basicEvaluationForm } from './basicEvaluation/basicEvaluationForm';
import { changeForm } from './change/changeForm';
import { confirmationForm } from './confirmation/confirmationForm';
import { fullEvaluationForm } from './fullEvaluation/fullEvaluationForm';
import { handoverForm } from './handover/handoverForm';
import { leavingForm } from './leaving/leavingForm';
import type { Form } from './model/form';
import { registrationForm } from './registration/registrationForm';

/** Every form as data, by the name of its printed page in docs/appendices. For documents and tests: pages load the one form that they show. */
export const allForms: { readonly [page: string]: Form } = {
  B: registrationForm,
  C: basicEvaluationForm,
  D: fullEvaluationForm,
  E: annualReviewForm,
  confirmation: confirmationForm,
  change: changeForm,
  leaving: leavingForm,
  handover: handoverForm
};
