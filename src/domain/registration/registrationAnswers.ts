import type { Person } from '../people/person';

/** One cell of a repeating table, as submitted. */
export type CellValue = string | number | boolean | Person;
export interface RowRecord {
  readonly [column: string]: CellValue;
}

/**
 * One answer as submitted: text, a choice (the option's id) and a date (yyyy-mm-dd) as string, money in pence and numbers as whole number,
 * yes or no as boolean, several choices as a list of ids, a person, or the rows of a table.
 */
export type AnswerValue = string | number | boolean | readonly string[] | Person | readonly RowRecord[];

/** Appendix B as submitted, by question id. The form definition says which ids there are; a question that was not asked is absent. */
export interface RegistrationAnswers {
  readonly [questionId: string]: AnswerValue;
}

/** One cell as typed. */
export type TypedCell = string | boolean | Person;
export interface TypedRow {
  readonly [column: string]: TypedCell;
}

/** One answer as typed, valid or not: nothing typed is ever lost. Money, numbers and dates stay text until they are submitted. */
export type TypedValue = string | boolean | readonly string[] | Person | readonly TypedRow[];

/** Appendix B as typed so far, by question id. */
export interface TypedAnswers {
  readonly [questionId: string]: TypedValue;
}
