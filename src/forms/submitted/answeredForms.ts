import { formBandOf } from '../../domain/drafts/formVersions';
import type { FollowUpKind } from '../../domain/drafts/followUp';
import type { DocumentKind, SubmissionRow } from '../../domain/submissions/submission';
import { annualReviewForm } from '../annualReview/annualReviewForm';
import { changeForm } from '../change/changeForm';
import { confirmationForm } from '../confirmation/confirmationForm';
import { evaluationFormOf } from '../fullEvaluation/draftEvaluation';
import { handoverForm } from '../handover/handoverForm';
import { leavingForm } from '../leaving/leavingForm';
import type { Form } from '../model/form';
import { registrationForm } from '../registration/registrationForm';

/** One form that a document answered, and what the fields of its answers begin with. */
export interface AnsweredForm {
  readonly prefix: string;
  readonly form: Form;
}

/** The form of each kind that follows an approved document, beside the record itself. */
export const ownForms: { readonly [K in FollowUpKind]: Form } = {
  Review: annualReviewForm,
  Confirmation: confirmationForm,
  Change: changeForm,
  Leaving: leavingForm,
  Handover: handoverForm
};

/** The forms that a document answered after screening and Appendix A, in the order of the paper (protocol section 4): B, then C or D, then its own. */
export function answeredForms({
  kind,
  formVersion
}: Pick<SubmissionRow, 'kind' | 'formVersion'>): readonly AnsweredForm[] {
  const band = formBandOf(kind, formVersion);
  return [
    ...(band ? [{ prefix: 'registration', form: registrationForm }] : []),
    ...(band && band !== 'Limited' ? [{ prefix: 'evaluation', form: evaluationFormOf(band) }] : []),
    ...(hasOwnForm(kind) ? [{ prefix: kind.toLowerCase(), form: ownForms[kind] }] : [])
  ];
}

function hasOwnForm(kind: DocumentKind): kind is FollowUpKind {
  return Object.prototype.hasOwnProperty.call(ownForms, kind);
}
