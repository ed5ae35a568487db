import type { RegistrationAnswers } from '../../../domain/registration/registrationAnswers';
import type { SubmissionDocument } from '../../../domain/submissions/submission';
import type { AnsweredBy } from '../../../forms/lens/lens';
import type { LensAnswers } from '../../../forms/lens/lensCoverage';
import { answerText } from '../../../forms/submitted/answerText';
import { findQuestion } from '../../../forms/submitted/findQuestion';

const none: RegistrationAnswers = {};

/** What a lens looks at: the record, and the latest annual review where there is one. */
export function lensAnswers(document: SubmissionDocument, review: SubmissionDocument): LensAnswers {
  return {
    registration: 'registration' in document ? document.registration : none,
    evaluation: ('evaluation' in document && document.evaluation) || none,
    review: review.kind === 'Review' ? review.particulars : none
  };
}

/** One answer of the record that speaks to a question, in words; '' where it was not given. */
export interface SpokenAnswer {
  readonly field: string;
  readonly label: string;
  readonly text: string;
}

const prefixes = { B: 'registration', D: 'evaluation', E: 'review' } as const;

export function spokenAnswer({ form, question }: AnsweredBy, answers: LensAnswers): SpokenAnswer {
  const prefix = prefixes[form];
  const field = `${prefix}.${question}`;
  const value = answers[prefix][question];
  const text = value === undefined ? '' : (answerText(field, value) ?? '');
  return { field, label: findQuestion(field)?.question.ask ?? question, text };
}
