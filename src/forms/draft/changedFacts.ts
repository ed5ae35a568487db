import { aboutAnswers } from '../../domain/drafts/flattenAnswers';
import type { DraftAnswers } from '../../domain/drafts/draft';
import { judgedOnce, yearlyQuestions } from '../../domain/drafts/standingFields';
import type { RecordDocument } from '../../domain/submissions/submission';
import { followedDraft } from '../followUp/followedDraft';
import { fullEvaluationForm } from '../fullEvaluation/fullEvaluationForm';
import { compareTyped, type TypedDifference } from '../model/compareTyped';
import type { Form } from '../model/form';
import { registrationForm } from '../registration/registrationForm';

const typedBefore = new WeakMap<RecordDocument, DraftAnswers>();

/** The document before as a draft would show it. */
export function answersBefore(before: RecordDocument): DraftAnswers {
  const known = typedBefore.get(before) ?? followedDraft(before, 'Review');
  typedBefore.set(before, known);
  return known;
}

/** The standing facts that a draft changes in the document before, by field such as "registration.purpose"; `mine` is what is true now. */
export function changedFacts(before: RecordDocument, answers: DraftAnswers): readonly ChangedFact[] {
  const was = answersBefore(before);
  const now = aboutAnswers(answers);
  const about = aboutAnswers(was)
    .map(({ field, label, text }, at) => ({ field, label, before: text, after: now[at].text }))
    .filter(fact => fact.before !== fact.after);
  const changed = (prefix: 'registration' | 'evaluation', form: Form): readonly ChangedFact[] =>
    answers[prefix] === was[prefix]
      ? []
      : compareTyped(form, answers[prefix], was[prefix])
          .filter(({ id }) => !yearlyQuestions.has(id) && !judgedOnce.has(id))
          .map(difference => factOf(prefix, difference));
  return [...about, ...changed('registration', registrationForm), ...changed('evaluation', fullEvaluationForm)];
}

/** One standing fact that is not as it was, in words. */
export interface ChangedFact {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

function factOf(prefix: string, { id, label, mine, other }: TypedDifference): ChangedFact {
  return { field: `${prefix}.${id}`, label, before: other, after: mine };
}
