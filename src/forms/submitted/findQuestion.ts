import type { SubmissionRow } from '../../domain/submissions/submission';
import { fullEvaluationForm } from '../fullEvaluation/fullEvaluationForm';
import { questionsOf, type Form, type PlacedQuestion } from '../model/form';
import { registrationForm } from '../registration/registrationForm';
import { answeredForms, ownForms, type AnsweredForm } from './answeredForms';

/** A question where it stands, with the form that asks it. */
export interface FoundQuestion extends PlacedQuestion {
  readonly form: Form;
}

/** Every form by the prefix of its fields. Appendix D asks all that C asks, under the same ids. */
const everyForm: readonly AnsweredForm[] = [
  { prefix: 'registration', form: registrationForm },
  { prefix: 'evaluation', form: fullEvaluationForm },
  ...Object.entries(ownForms).map(([kind, form]) => ({ prefix: kind.toLowerCase(), form }))
];

/**
 * The question behind a field such as "evaluation.objectives", or behind a part of it, "evaluation.objectives.0.aim"; nothing for a field of another
 * version of the forms. `about` is the submission that it belongs to: without it, a question of Appendix C is found in D.
 */
export function findQuestion(
  field: string,
  about?: Pick<SubmissionRow, 'kind' | 'formVersion'>
): FoundQuestion | undefined {
  const [, prefix = '', id = ''] = /^([^.]+)\.([^.]+)/.exec(field) ?? [];
  return find(about ? answeredForms(about) : [], prefix, id) ?? find(everyForm, prefix, id);
}

function find(forms: readonly AnsweredForm[], prefix: string, id: string): FoundQuestion | undefined {
  const form = forms.find(one => one.prefix === prefix)?.form;
  const placed = form && questionsById(form).get(id);
  return form && placed && { ...placed, form };
}

const known = new WeakMap<Form, ReadonlyMap<string, PlacedQuestion>>();

function questionsById(form: Form): ReadonlyMap<string, PlacedQuestion> {
  const found = known.get(form) ?? new Map(questionsOf(form).map(placed => [placed.id, placed]));
  known.set(form, found);
  return found;
}
