import type { DraftAnswers } from '../../domain/drafts/draft';
import type { FollowUpKind } from '../../domain/drafts/followUp';
import { assessSignificance } from '../../domain/significance/assessSignificance';
import { annualReviewForm } from '../annualReview/annualReviewForm';
import { renewalFacts } from '../annualReview/reviewFacts';
import { changeForm } from '../change/changeForm';
import { confirmationForm } from '../confirmation/confirmationForm';
import { draftEvaluationFacts, evaluationFormOf } from '../fullEvaluation/draftEvaluation';
import { leavingForm } from '../leaving/leavingForm';
import type { Form } from '../model/form';
import { toStoredAnswers } from '../model/toStoredAnswers';
import type { Facts } from '../model/visibleQuestions';
import { registrationAnswers } from '../registration/draftRegistration';
import { changedAnswers } from './changedAnswers';
import { changedFacts } from './changedFacts';
import { askedBand, draftBand } from './draftBand';
import type { DraftContext } from './draftContext';
import { holdsRecord } from './holdsRecord';

/** The own form of each document that follows an approved one; a hand-over is no draft. */
export const followUpForms: { readonly [K in FollowUpKind]?: Form } = {
  Review: annualReviewForm,
  Confirmation: confirmationForm,
  Change: changeForm,
  Leaving: leavingForm
};

/** What the own form of a follow-up takes over: the record as it is now, and what became of the band and the facts. */
export function followUpFacts(answers: DraftAnswers, context: DraftContext): Facts {
  const { followUp } = answers;
  const { before, settings } = context;
  const form = followUp && followUpForms[followUp.kind];
  if (!followUp || !form || !before || !holdsRecord(followUp.kind)) return {};
  const asked = askedBand(answers, context);
  const evaluated = asked && asked !== 'Limited' ? asked : undefined;
  const known = {
    registration: registrationAnswers(answers, context),
    evaluation: evaluated
      ? toStoredAnswers(
          evaluationFormOf(evaluated),
          answers.evaluation,
          draftEvaluationFacts(answers, evaluated, context)
        )
      : {},
    bandBefore: assessSignificance(before.significance.criteria, settings)?.band,
    bandNow: draftBand(answers, context),
    changed: (followUp.kind === 'Change' ? changedAnswers(before, answers, settings) : changedFacts(before, answers))
      .length
  };
  // Whether objectives and deliverables are clear hangs on answers that are always asked, so one pass without it finds them.
  const particulars = toStoredAnswers(form, followUp.answers, renewalFacts({ ...known, particulars: {} }));
  return renewalFacts({ ...known, particulars });
}
