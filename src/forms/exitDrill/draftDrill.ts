import type { DrillAnswers } from '../../domain/governance/drillAnswers';
import type { RegistrationAnswers } from '../../domain/registration/registrationAnswers';
import type { RecordDocument } from '../../domain/submissions/submission';
import { annualReviewForm } from '../annualReview/annualReviewForm';
import type { DraftForm } from '../draft/draftForms';
import { toStoredAnswers } from '../model/toStoredAnswers';

/** What a draft says so far, as a fire drill takes it; the figures of the last review come from the document before where this is none. */
export function draftDrill(forms: readonly DraftForm[], before: RecordDocument | undefined): DrillAnswers {
  const storedOf = (isIt: (form: DraftForm) => boolean): RegistrationAnswers | undefined => {
    const found = forms.find(isIt);
    return found && toStoredAnswers(found.form, found.typed, found.facts);
  };
  const review = storedOf(({ form }) => form === annualReviewForm);
  return {
    registration: storedOf(({ step }) => step === 'registration') ?? {},
    evaluation: storedOf(({ step }) => step === 'evaluation') ?? {},
    review: review ?? (before?.kind === 'Review' ? before.particulars : {})
  };
}
