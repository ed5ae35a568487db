import { flattenAnswers, type FlatAnswer } from '../drafts/flattenAnswers';
import { formatPounds } from '../money/formatPounds';
import { isPerson } from '../registration/readRegistration';
import type { AnswerValue, CellValue, RegistrationAnswers } from '../registration/registrationAnswers';
import { emptyAnswers } from '../drafts/emptyAnswers';
import type { SubmissionDocument } from './submission';

/** What a question is called; it gets a field such as 'registration.purpose'. */
export type LabelOf = (field: string) => string;

const money = new Set([
  'cashThisYear',
  'cashNextYear',
  'cashYearAfter',
  'timeValue',
  'passingThrough',
  'wholeBudget',
  'amount'
]);

/** Every answer of a submitted document in words, in the order of the paper. */
export function flattenDocument(document: SubmissionDocument, labelOf: LabelOf): readonly FlatAnswer[] {
  if (document.kind === 'Withdrawal') return [{ field: 'reason', label: 'Reason', text: document.reason }];
  const { name, existing, service, screening } = document;
  const draft = { ...emptyAnswers, name, existing, service, screening };
  if (document.kind === 'NotPartnership') return flattenAnswers(draft);
  const { criteria, amounts, aims } = document.significance;
  const typed = {
    year: amounts.year,
    cash: formatPounds(amounts.cash),
    time: formatPounds(amounts.time),
    passingThrough: formatPounds(amounts.passingThrough)
  };
  const answers = flattenAnswers({ ...draft, significance: { criteria, amounts: typed, aims } });
  return document.kind === 'Proposal' ? [...answers, ...registrationLines(document.registration, labelOf)] : answers;
}

function registrationLines(registration: RegistrationAnswers, labelOf: LabelOf): readonly FlatAnswer[] {
  return Object.keys(registration).map(id => {
    const field = `registration.${id}`;
    return { field, label: labelOf(field), text: valueWords(id, registration[id]) };
  });
}

function valueWords(id: string, value: AnswerValue): string {
  if (!Array.isArray(value)) return isCell(value) ? cellWords(id, value) : '';
  return value
    .map(part =>
      typeof part === 'string'
        ? part
        : Object.keys(part)
            .map(column => cellWords(column, part[column]))
            .filter(text => text !== '')
            .join(', ')
    )
    .join('\n');
}

function isCell(value: AnswerValue): value is CellValue {
  return !Array.isArray(value);
}

function cellWords(id: string, value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return money.has(id) ? formatPounds(value) : String(value);
  return isPerson(value) ? value.name : value;
}
