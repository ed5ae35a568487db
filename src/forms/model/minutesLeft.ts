import type { TypedAnswers } from '../../domain/registration/registrationAnswers';
import type { PlacedQuestion } from './form';
import { isAsked, type AskedQuestion, type GridQuestion } from './questionKinds';
import { readRowOnce } from './readOnce';
import { isBlank, typedRows } from './typed';

/** Rough seconds for an answer of each kind, for somebody who knows the partnership. A default, not from the protocol. */
const secondsFor: { readonly [K in Exclude<AskedQuestion['kind'], 'grid'>]: number } = {
  confirm: 10,
  yesNo: 15,
  choose: 15,
  date: 20,
  person: 20,
  text: 30,
  tick: 30,
  number: 30,
  graded: 30,
  money: 40,
  moneyByYear: 60,
  longText: 90,
  file: 90
};

/**
 * Whole minutes, rounded up, for the questions that are asked, must be answered and are still empty. A table counts the rows that it needs at
 * least, and in rows that were begun the cells that are missing. What is optional counts nothing: nobody has to answer it.
 */
export function minutesLeft(asked: readonly PlacedQuestion[], typed: TypedAnswers): number {
  let seconds = 0;
  for (const { id, question } of asked) {
    if (isAsked(question))
      seconds += question.kind === 'grid' ? inTable(question, typed[id]) : inAnswer(question, typed[id]);
  }
  return Math.ceil(seconds / 60);
}

function inAnswer({ kind, required }: Exclude<AskedQuestion, GridQuestion>, typed: TypedAnswers[string]): number {
  return required !== undefined && isBlank(typed) ? secondsFor[kind] : 0;
}

function inTable(question: GridQuestion, typed: unknown): number {
  const begun = typedRows(typed)
    .map(row => readRowOnce(question, row))
    .filter(row => !row.isBlank);
  const missing = begun.flatMap(({ cells }) =>
    cells.filter(([, read]) => read.kind === 'empty').map(([column]) => inCell(question, column))
  );
  const row = Object.keys(question.columns).map(column => inCell(question, column));
  return sum(missing) + Math.max(0, question.least - begun.length) * sum(row);
}

function inCell({ columns }: GridQuestion, column: string): number {
  const { kind, required } = columns[column];
  return required === undefined ? 0 : secondsFor[kind];
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}
