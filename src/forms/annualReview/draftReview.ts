import { followedDraft } from '../followUp/followedDraft';
import type { DraftAnswers } from '../../domain/drafts/draft';
import { emptySignificance } from '../../domain/significance/emptySignificance';
import type { RecordDocument } from '../../domain/submissions/submission';
import { yearlyQuestions } from '../../domain/drafts/standingFields';
import type { TypedAnswers } from '../../domain/registration/registrationAnswers';
import { startingRows } from './startingRows';

/**
 * The draft of an annual review: the standing facts of the document before as they were, the figures and judgements of the year empty, and
 * Appendix A to be scored anew. Appendix E begins with what was planned. Nothing is affirmed yet.
 */
export function draftReview(before: RecordDocument): DraftAnswers {
  const draft = followedDraft(before, 'Review');
  const { followUp } = draft;
  return {
    ...draft,
    significance: { ...emptySignificance, aims: draft.significance.aims },
    registration: standing(draft.registration),
    evaluation: standing(draft.evaluation),
    ...(followUp && { followUp: { ...followUp, answers: startingRows(before) } })
  };
}

function standing(typed: TypedAnswers): TypedAnswers {
  return Object.fromEntries(Object.entries(typed).filter(([id]) => !yearlyQuestions.has(id)));
}
