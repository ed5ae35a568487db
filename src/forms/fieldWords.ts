import { emptyAnswers } from '../domain/drafts/emptyAnswers';
import { flattenAnswers } from '../domain/drafts/flattenAnswers';
import type { ProtocolSettings } from '../domain/protocol/settings';
import { criterionNumbers } from '../domain/significance/significance';
import type { SubmissionDocument } from '../domain/submissions/submission';
import { questionsOf } from './model/form';
import { registrationForm } from './registration/registrationForm';

/** A question of a form by the id that problems, queries and differences know it by. */
export interface AskedField {
  readonly field: string;
  readonly label: string;
}

/** Every question that the forms of this product ask, in the order of the paper. */
export function fieldsOf(settings: ProtocolSettings): readonly AskedField[] {
  const titles = new Map<string, string>(
    criterionNumbers.map(number => [`criterion.${number}`, `Criterion ${number}: ${settings.criteria[number].title}`])
  );
  return [
    ...flattenAnswers(emptyAnswers).map(({ field, label }) => ({ field, label: titles.get(field) ?? label })),
    ...questionsOf(registrationForm)
      .filter(({ question }) => question.kind !== 'carried')
      .map(({ id, number, question }) => ({ field: `registration.${id}`, label: `${number} ${question.ask}` }))
  ];
}

/** The questions that a document answered: what a query about it can be pinned to. */
export function fieldsIn(document: SubmissionDocument, settings: ProtocolSettings): readonly AskedField[] {
  const isIn = ({ field }: AskedField): boolean => {
    if (field.endsWith('.note') || field.endsWith('.reason')) return false;
    if (field.startsWith('registration.')) {
      return 'registration' in document && document.registration[field.slice('registration.'.length)] !== undefined;
    }
    if (field === 'aims' || /^(criterion|amounts)\./.test(field)) return 'significance' in document;
    return !field.startsWith('screening.') || 'screening' in document;
  };
  return fieldsOf(settings).filter(isIn);
}

/** The words of one field; a field of another version of the forms keeps its id. */
export function fieldWords(field: string, settings: ProtocolSettings): string {
  if (field === '') return 'The whole submission';
  return fieldsOf(settings).find(asked => asked.field === field)?.label ?? field;
}
