import type { TypedRow } from '../../domain/registration/registrationAnswers';
import type { GridQuestion } from './questionKinds';
import { readAnswer, type SingleQuestion } from './readAnswer';
import type { ReadAnswer } from './readResult';
import { isBlank } from './typed';

interface Reading {
  readonly typed: unknown;
  readonly read: ReadAnswer;
}

const answers = new WeakMap<SingleQuestion, Reading>();

/** Reads an answer. The last reading of each question is kept: a keystroke changes one of two hundred, and answers are never changed in place. */
export function readOnce(question: SingleQuestion, typed: unknown): ReadAnswer {
  const before = answers.get(question);
  if (before && before.typed === typed) return before.read;
  const read = readAnswer(question, typed);
  answers.set(question, { typed, read });
  return read;
}

/** One row of a table as it was understood. */
export interface ReadRow {
  readonly question: GridQuestion;
  /** Nothing is typed in it: it is no row. */
  readonly isBlank: boolean;
  readonly cells: readonly (readonly [column: string, read: ReadAnswer])[];
}

const rows = new WeakMap<TypedRow, ReadRow>();

/** Reads a row of a table. A keystroke makes one new row and leaves the others as they are. */
export function readRowOnce(question: GridQuestion, row: TypedRow): ReadRow {
  const before = rows.get(row);
  if (before && before.question === question) return before;
  const cells = Object.entries(question.columns).map(
    ([column, asked]) => [column, readAnswer(asked, row[column])] as const
  );
  const read = { question, isBlank: isBlank([row]), cells };
  rows.set(row, read);
  return read;
}
