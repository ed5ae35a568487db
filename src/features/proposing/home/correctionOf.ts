import type { DraftAnswers, DraftKeys } from '../../../domain/drafts/draft';
import { emptyAnswers } from '../../../domain/drafts/emptyAnswers';
import { formatPounds } from '../../../domain/money/formatPounds';
import type { SubmissionDocument, SubmittedSignificance } from '../../../domain/submissions/submission';
import { emptySignificance } from '../../../domain/significance/emptySignificance';
import type { SignificanceAnswers } from '../../../domain/significance/significance';
import { toTypedAnswers } from '../../../forms/model/toTypedAnswers';
import { registrationForm } from '../../../forms/registration/registrationForm';
import type { DraftState } from '../draft/draftState';

/** A new draft from what was submitted, which will replace it: what is submitted never changes (protocol section 7). */
export function correctionOf(document: SubmissionDocument, newKey: () => string): DraftState {
  const keys: DraftKeys = { draftKey: newKey(), partnershipKey: document.partnershipKey, submissionKey: newKey() };
  return { keys, answers: answersIn(document), sent: [], save: { phase: 'waiting' } };
}

function answersIn(document: SubmissionDocument): DraftAnswers {
  const { name, existing, service, submissionKey, leadOfficer } = document;
  return {
    ...emptyAnswers,
    name,
    existing,
    service,
    supersedes: submissionKey,
    leadOfficer,
    ...('screening' in document && { screening: document.screening }),
    significance: 'significance' in document ? typedSignificance(document.significance) : emptySignificance,
    registration: 'registration' in document ? toTypedAnswers(registrationForm, document.registration) : {}
  };
}

function typedSignificance({ criteria, amounts, aims }: SubmittedSignificance): SignificanceAnswers {
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
