import type { EvidenceFile, TypedFile } from '../evidence/evidenceFile';
import type { MoneyByYear, TypedMoneyByYear } from '../money/moneyByYear';
import type { Person } from '../people/person';
import type { GradedAnswer, TypedGraded } from './gradedAnswer';

/** One cell of a repeating table, as submitted. */
export type CellValue = string | number | boolean | readonly string[] | Person | GradedAnswer | MoneyByYear;
export interface RowRecord {
  readonly [column: string]: CellValue;
}

/**
 * One answer as submitted: text, a choice (the option's id) and a date (yyyy-mm-dd) as string, money in pence and numbers as whole number,
 * yes or no as boolean, several choices as a list of ids, a person, a judgement, money by year, the rows of a table, or files.
 */
export type AnswerValue = CellValue | readonly RowRecord[] | readonly EvidenceFile[];

/** An appendix as submitted, by question id. The form definition says which ids there are; a question that was not asked is absent. */
export interface RegistrationAnswers {
  readonly [questionId: string]: AnswerValue;
}

/** One cell as typed. */
export type TypedCell = string | boolean | readonly string[] | Person | TypedGraded | TypedMoneyByYear;
export interface TypedRow {
  readonly [column: string]: TypedCell;
}

/** One answer as typed, valid or not: nothing typed is ever lost. Money, numbers and dates stay text until they are submitted. */
export type TypedValue = TypedCell | readonly TypedRow[] | readonly TypedFile[];

/** An appendix as typed so far, by question id. */
export interface TypedAnswers {
  readonly [questionId: string]: TypedValue;
}
