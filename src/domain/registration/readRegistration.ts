import type { Person } from '../people/person';
import { accountableBodies, type AccountableBody } from '../submissions/submission';
import type { AnswerValue, CellValue, RegistrationAnswers, RowRecord } from './registrationAnswers';

/** A text answer of Appendix B; '' where there is none. */
export function textOf(answers: RegistrationAnswers, id: string): string {
  const value = ownValue(answers, id);
  return typeof value === 'string' ? value : '';
}

/** An amount in pence, or a number; 0 where there is none. */
export function amountOf(answers: RegistrationAnswers, id: string): number {
  const value = ownValue(answers, id);
  return typeof value === 'number' ? value : 0;
}

export function rowsOf(answers: RegistrationAnswers, id: string): readonly RowRecord[] {
  const value = ownValue(answers, id);
  return Array.isArray(value) ? value.filter((row): row is RowRecord => typeof row === 'object') : [];
}

export function cellText(row: RowRecord, column: string): string {
  const cell: CellValue | undefined = Object.prototype.hasOwnProperty.call(row, column) ? row[column] : undefined;
  if (typeof cell === 'object') return isPerson(cell) ? cell.name : '';
  return typeof cell === 'string' ? cell : '';
}

/** The lead officer's recorded cover (B-12). */
export function coverOf(answers: RegistrationAnswers): Person | undefined {
  const value = ownValue(answers, 'cover');
  return isPerson(value) && value.login !== '' ? value : undefined;
}

/** Who is accountable for the money (B-19, protocol section 5.8). */
export function accountableBodyOf(answers: RegistrationAnswers): AccountableBody | undefined {
  return accountableBodies.find(body => body === ownValue(answers, 'accountableBody'));
}

export function isPerson(value: AnswerValue | undefined): value is Person {
  return typeof value === 'object' && 'login' in value && 'objectId' in value && typeof value.login === 'string';
}

function ownValue(answers: RegistrationAnswers, id: string): AnswerValue | undefined {
  return Object.prototype.hasOwnProperty.call(answers, id) ? answers[id] : undefined;
}
