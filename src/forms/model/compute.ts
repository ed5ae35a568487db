import { totalOf } from '../../domain/money/moneyByYear';
import type {
  AnswerValue,
  CellValue,
  RegistrationAnswers,
  RowRecord
} from '../../domain/registration/registrationAnswers';
import type { Computation } from './questionKinds';

/** The value of a computed question, given answers as they are kept; nothing while none of what it rests on is answered. */
export function compute({ rule, of }: Computation, answers: RegistrationAnswers): number | undefined {
  const given = of.map(reference => valuesAt(answers, reference));
  if (given.every(values => values.length === 0)) return undefined;
  const parts = given.map(values => total(values.map(value => (rule === 'count' ? countIn(value) : amountIn(value)))));
  const [first = 0, ...rest] = parts;
  switch (rule) {
    case 'sum':
    case 'count':
      return total(parts);
    case 'difference':
      return first - total(rest);
    case 'exposure':
      // What has been paid out and is not covered by the rest; more cover than was paid is no gain.
      return Math.max(0, first - total(rest));
  }
}

/** An answer, or every cell of one column of a table. */
function valuesAt(answers: RegistrationAnswers, reference: string): readonly AnswerValue[] {
  const [id, column] = reference.split('.');
  const value = Object.prototype.hasOwnProperty.call(answers, id) ? answers[id] : undefined;
  if (value === undefined) return [];
  if (column === undefined) return [value];
  return isRows(value) ? value.map(row => row[column]).filter((cell): cell is CellValue => cell !== undefined) : [];
}

function amountIn(value: AnswerValue): number {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && 'amounts' in value ? totalOf(value) : 0;
}

/** So many rows, files or ticks; any other answer is one, and a no is none. */
function countIn(value: AnswerValue): number {
  if (Array.isArray(value)) return value.length;
  return value === false ? 0 : 1;
}

function total(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}

function isRows(value: AnswerValue): value is readonly RowRecord[] {
  return Array.isArray(value) && value.every(row => typeof row === 'object');
}
