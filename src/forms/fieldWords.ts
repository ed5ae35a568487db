import { emptyAnswers } from '../domain/drafts/emptyAnswers';
import { flattenAnswers } from '../domain/drafts/flattenAnswers';
import type { ProtocolSettings } from '../domain/protocol/settings';
import { criterionNumbers } from '../domain/significance/significance';
import type { SubmissionDocument, SubmissionRow } from '../domain/submissions/submission';
import { questionsOf, type Form, type PlacedQuestion } from './model/form';
import { isAsked } from './model/questionKinds';
import { answeredForms, type AnsweredForm } from './submitted/answeredForms';
import { findQuestion } from './submitted/findQuestion';

/** A question of a form by the id that problems, queries and differences know it by. */
export interface AskedField {
  readonly field: string;
  readonly label: string;
}

/** The questions that a document answered, in the order of the paper: what a query about it can be pinned to. */
export function fieldsIn(document: SubmissionDocument, settings: ProtocolSettings): readonly AskedField[] {
  const isIn = ({ field }: AskedField): boolean => {
    if (field.endsWith('.note') || field.endsWith('.reason')) return false;
    if (field === 'aims' || /^(criterion|amounts)\./.test(field)) return 'significance' in document;
    return !field.startsWith('screening.') || 'screening' in document;
  };
  return [
    ...fieldsBefore(settings).filter(isIn),
    ...answeredForms(document).flatMap(answered =>
      questionsOf(answered.form)
        .filter(({ id, question }) => isAsked(question) && answersOf(document, answered)[id] !== undefined)
        .map(placed => ({ field: `${answered.prefix}.${placed.id}`, label: labelOf(answered.form, placed) }))
    )
  ];
}

/**
 * The words of one field; a field of another version of the forms keeps its id. `about` is the submission that it belongs to: Appendices C and D
 * number the same question differently, so without it their questions stand without a number.
 */
export function fieldWords(
  field: string,
  settings: ProtocolSettings,
  about?: Pick<SubmissionRow, 'kind' | 'formVersion'>
): string {
  if (field === '') return 'The whole submission';
  const before = labelsBefore(settings).get(field);
  if (before !== undefined) return before;
  const found = findQuestion(field, about);
  if (!found) return field;
  return !about && field.startsWith('evaluation.') ? found.question.ask : labelOf(found.form, found);
}

/** A form without a letter is named, because its numbers alone say nothing. */
function labelOf({ appendix, title }: Form, { number, question }: PlacedQuestion): string {
  return appendix === '' ? `${title}: ${question.ask}` : `${number} ${question.ask}`;
}

function answersOf(document: SubmissionDocument, { prefix }: AnsweredForm): { readonly [id: string]: unknown } {
  if (prefix === 'registration') return 'registration' in document ? document.registration : {};
  if (prefix === 'evaluation') return ('evaluation' in document && document.evaluation) || {};
  return 'particulars' in document ? document.particulars : {};
}

/** What is asked before any appendix with a form of its own: heading, screening and Appendix A. */
function fieldsBefore(settings: ProtocolSettings): readonly AskedField[] {
  const titles = new Map<string, string>(
    criterionNumbers.map(number => [`criterion.${number}`, `Criterion ${number}: ${settings.criteria[number].title}`])
  );
  return flattenAnswers(emptyAnswers).map(({ field, label }) => ({ field, label: titles.get(field) ?? label }));
}

const known = new WeakMap<ProtocolSettings, ReadonlyMap<string, string>>();

function labelsBefore(settings: ProtocolSettings): ReadonlyMap<string, string> {
  const labels = known.get(settings) ?? new Map(fieldsBefore(settings).map(({ field, label }) => [field, label]));
  known.set(settings, labels);
  return labels;
}
