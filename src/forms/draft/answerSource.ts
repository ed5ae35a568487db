import { judgedOnce, yearlyQuestions } from '../../domain/drafts/standingFields';
import type { TypedAnswers, TypedValue } from '../../domain/registration/registrationAnswers';
import type { RecordDocument } from '../../domain/submissions/submission';
import { annualReviewForm } from '../annualReview/annualReviewForm';
import type { PlacedQuestion } from '../model/form';
import { toTypedAnswers } from '../model/toTypedAnswers';
import { answersBefore } from './changedFacts';
import type { DraftForm } from './draftForms';
import { wordsOnce } from './wordsOnce';

/** Where an answer of a review or a change comes from. */
export interface AnswerSource {
  /** As it was before; changed since; or an answer of last year's that is none for this one. */
  readonly kind: 'kept' | 'changed' | 'lastYear';
  /** The answer of the document before. */
  readonly words: string;
}

/**
 * Where the answer to a question comes from. A standing fact is as it was or was changed; a figure or a judgement of the year opens empty and
 * has last year's beside it. Nothing where the document before did not answer it.
 */
export function answerSource(
  before: RecordDocument,
  { step, typed }: Pick<DraftForm, 'step' | 'typed'>,
  { id, question }: PlacedQuestion
): AnswerSource | undefined {
  const words = wordsOnce(question, answerBefore(before, step, id));
  if (words === '') return undefined;
  if (step === 'followUp' || yearlyQuestions.has(id)) return { kind: 'lastYear', words };
  const isKept = words === wordsOnce(question, typed[id]);
  return { kind: isKept ? 'kept' : judgedOnce.has(id) ? 'lastYear' : 'changed', words };
}

/** The answer of the document before, as somebody would type it. */
export function answerBefore(before: RecordDocument, step: DraftForm['step'], id: string): TypedValue | undefined {
  return answeredBefore(before, step)[id];
}

const reviewedBefore = new WeakMap<RecordDocument, TypedAnswers>();

function answeredBefore(before: RecordDocument, step: DraftForm['step']): TypedAnswers {
  if (step !== 'followUp') return answersBefore(before)[step];
  if (before.kind !== 'Review') return {};
  const known = reviewedBefore.get(before) ?? toTypedAnswers(annualReviewForm, before.particulars);
  reviewedBefore.set(before, known);
  return known;
}
