import type {
  AnswerValue,
  CellValue,
  RegistrationAnswers,
  RowRecord,
  TypedAnswers
} from '../../domain/registration/registrationAnswers';
import type { Form } from './form';
import { isAsked, type AskedQuestion, type GridQuestion } from './questionKinds';
import { readOnce, readRowOnce } from './readOnce';
import { typedRows } from './typed';
import { visibleQuestions, type Facts } from './visibleQuestions';

/** The answers as they are submitted: only what was asked and answered, read once and for all. Validate first: what is wrong is left out. */
export function toStoredAnswers(form: Form, typed: TypedAnswers, facts: Facts): RegistrationAnswers {
  const stored: { [id: string]: AnswerValue } = {};
  for (const { id, question } of visibleQuestions(form, typed, facts)) {
    const value = isAsked(question) ? storedValue(question, typed[id]) : undefined;
    if (value !== undefined) stored[id] = value;
  }
  return stored;
}

/** One answer as it is kept; nothing where it is empty or wrong. */
export function storedValue(question: AskedQuestion, typed: unknown): AnswerValue | undefined {
  if (question.kind === 'grid') return rowsOf(question, typed);
  const read = readOnce(question, typed);
  return read.kind === 'read' ? read.value : undefined;
}

function rowsOf(question: GridQuestion, typed: unknown): readonly RowRecord[] | undefined {
  const rows = typedRows(typed)
    .map(row => readRowOnce(question, row))
    .filter(({ isBlank }) => !isBlank)
    .map(({ cells }) => {
      const kept: { [column: string]: CellValue } = {};
      for (const [column, read] of cells) if (read.kind === 'read' && isCell(read.value)) kept[column] = read.value;
      return kept;
    });
  return rows.length > 0 ? rows : undefined;
}

function isCell(value: AnswerValue): value is CellValue {
  return !Array.isArray(value) || value.every(part => typeof part === 'string');
}
