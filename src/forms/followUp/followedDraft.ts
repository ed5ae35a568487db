import type { DraftAnswers } from '../../domain/drafts/draft';
import type { FollowUpKind } from '../../domain/drafts/followUp';
import { formatPounds } from '../../domain/money/formatPounds';
import type { RecordDocument, SubmittedSignificance } from '../../domain/submissions/submission';
import type { SignificanceAnswers } from '../../domain/significance/significance';
import { toTypedAnswers } from '../model/toTypedAnswers';
import { fullEvaluationForm } from '../fullEvaluation/fullEvaluationForm';
import { registrationForm } from '../registration/registrationForm';

/** A draft that begins as the document that it follows: every answer as it was, to be changed where it is not true any more. */
export function followedDraft(before: RecordDocument, kind: FollowUpKind): DraftAnswers {
  const { name, existing, service, screening, significance, registration, evaluation = {} } = before;
  return {
    name,
    existing,
    service,
    screening,
    significance: typedSignificance(significance),
    registration: toTypedAnswers(registrationForm, registration),
    // Appendix D asks all that C asks, under the same ids.
    evaluation: toTypedAnswers(fullEvaluationForm, evaluation),
    supersedes: '',
    leadOfficer: before.leadOfficer,
    followUp: { kind, against: before.submissionKey, answers: {}, affirmed: {} }
  };
}

/** Appendix A as an officer typed it. */
export function typedSignificance({ criteria, amounts, aims }: SubmittedSignificance): SignificanceAnswers {
  const { year, cash, time, passingThrough } = amounts;
  return {
    criteria,
    aims,
    amounts: {
      year,
      cash: formatPounds(cash),
      time: formatPounds(time),
      passingThrough: formatPounds(passingThrough)
    }
  };
}
