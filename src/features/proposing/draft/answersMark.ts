import type { DraftAnswers } from '../../../domain/drafts/draft';
import { answersText, readAnswers } from '../../../domain/drafts/readAnswers';

/** A text that is the same for the same answers, whichever way round they were filled in or read back. */
export function answersMark(answers: DraftAnswers): string {
  return answersText(readAnswers(answers));
}
