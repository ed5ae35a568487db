import type { DraftAnswers } from '../../domain/drafts/draft';
import { screeningTests } from '../../domain/screening/screening';
import type { RecordDocument } from '../../domain/submissions/submission';
import { answersBefore } from './changedFacts';
import { withAnswer } from './draftForms';

/** The draft in which a standing fact, for example "registration.purpose", is again what it was in the document before. */
export function takenBack(answers: DraftAnswers, before: RecordDocument, field: string): DraftAnswers {
  const test = screeningTests.find(one => field === `screening.${one}`);
  if (test) {
    const { screening } = answers;
    const tests = { ...screening.tests, [test]: before.screening.tests[test] };
    return { ...answers, screening: { ...screening, tests } };
  }
  const [step, id] = field.split('.');
  if (step !== 'registration' && step !== 'evaluation') return answers;
  const was = answersBefore(before)[step][id];
  return was === undefined ? answers : withAnswer(answers, step, id, () => was);
}
