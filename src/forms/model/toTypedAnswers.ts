import { formatPounds } from '../../domain/money/formatPounds';
import type {
  AnswerValue,
  RegistrationAnswers,
  RowRecord,
  TypedAnswers,
  TypedCell,
  TypedRow,
  TypedValue
} from '../../domain/registration/registrationAnswers';
import { questionsOf, type Form } from './form';
import { isAsked, type AskedQuestion, type GridQuestion } from './questionKinds';
import type { SingleQuestion } from './readAnswer';
import { dateWords } from './readDate';
import { typedPerson } from './typed';
import { toTypedFiles, toTypedGraded, toTypedMoney } from './toTypedParts';

/** Submitted answers as somebody would type them, for a correction. A declaration is not carried over: it is made anew each time. */
export function toTypedAnswers(form: Form, stored: RegistrationAnswers): TypedAnswers {
  const typed: { [id: string]: TypedValue } = {};
  for (const { id, question } of questionsOf(form)) {
    const value = stored[id];
    if (!isAsked(question) || value === undefined) continue;
    const answer = typedAnswer(question, value);
    if (answer !== undefined) typed[id] = answer;
  }
  return typed;
}

function typedAnswer(question: AskedQuestion, value: AnswerValue): TypedValue | undefined {
  if (question.kind === 'grid') return isRows(value) ? value.map(row => typedRow(question, row)) : undefined;
  if (question.kind === 'file') return toTypedFiles(value);
  return typedCell(question, value);
}

function typedRow(question: GridQuestion, row: RowRecord): TypedRow {
  const typed: { [column: string]: TypedCell } = {};
  for (const [column, asked] of Object.entries(question.columns)) {
    const cell = row[column] === undefined ? undefined : typedCell(asked, row[column]);
    if (cell !== undefined) typed[column] = cell;
  }
  return typed;
}

/** A value of another shape than this version of the form asks for is left for the officer to answer anew. */
function typedCell({ kind }: SingleQuestion, value: AnswerValue): TypedCell | undefined {
  switch (kind) {
    case 'confirm':
    case 'file':
      return undefined;
    case 'tick':
      return isCodes(value) ? value : undefined;
    case 'graded':
      return toTypedGraded(value);
    case 'moneyByYear':
      return toTypedMoney(value);
    case 'person':
      return typedPerson(value);
    case 'yesNo':
      return typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined;
    case 'money':
      return typeof value === 'number' ? formatPounds(value) : undefined;
    case 'number':
      return typeof value === 'number' ? String(value) : undefined;
    case 'date':
      return typeof value === 'string' ? dateWords(value) : undefined;
    default:
      return typeof value === 'string' ? value : undefined;
  }
}

function isRows(value: AnswerValue): value is readonly RowRecord[] {
  return Array.isArray(value) && value.every(row => typeof row === 'object');
}

function isCodes(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value) && value.every(code => typeof code === 'string');
}
