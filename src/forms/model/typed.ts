import type { Person } from '../../domain/people/person';
import type { TypedFile } from '../../domain/evidence/evidenceFile';
import type { TypedMoneyByYear } from '../../domain/money/moneyByYear';
import type { TypedGraded } from '../../domain/registration/gradedAnswer';
import type { TypedRow, TypedValue } from '../../domain/registration/registrationAnswers';

/** What is stored may come from another version of the form: a value of another shape reads as empty, never as an error. */
export function typedText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function typedPerson(value: unknown): Person | undefined {
  if (!isRecord(value)) return undefined;
  const { login, objectId, name } = value;
  return typeof login === 'string' && typeof objectId === 'string' && typeof name === 'string' && login !== ''
    ? { login, objectId, name }
    : undefined;
}

const none: readonly never[] = [];

export function typedTicks(value: unknown): readonly string[] {
  return isList(value) && value.every(code => typeof code === 'string') ? (value as readonly string[]) : none;
}

export function typedRows(value: unknown): readonly TypedRow[] {
  return isList(value) && value.every(isRecord) ? (value as readonly TypedRow[]) : none;
}

export function typedGraded(value: unknown): TypedGraded {
  if (!isRecord(value)) return { grade: '', note: '', evidence: '', files: none };
  const { grade, note, evidence, files } = value;
  return { grade: typedText(grade), note: typedText(note), evidence: typedText(evidence), files: typedFiles(files) };
}

export function typedMoneyByYear(value: unknown): TypedMoneyByYear {
  const amounts: { [year: string]: string } = {};
  if (!isRecord(value) || !isRecord(value.amounts)) return { amounts, standing: '' };
  for (const [year, amount] of Object.entries(value.amounts)) amounts[year] = typedText(amount);
  return { amounts, standing: typedText(value.standing) };
}

export function typedFiles(value: unknown): readonly TypedFile[] {
  return isList(value) && value.every(isFile) ? (value as readonly TypedFile[]) : none;
}

/** Is there nothing in it that anybody would miss? */
export function isBlank(value: TypedValue | undefined): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (isList(value))
    return value.every(part => (isRecord(part) ? Object.values(part).every(isBlankPart) : isBlankPart(part)));
  return value === undefined || value === false || (isRecord(value) && isBlankPart(value));
}

/** A judgement or amounts in which nothing is typed are as empty as no text; a tick taken back in a row is still an answer. */
function isBlankPart(part: unknown): boolean {
  if (typeof part === 'string') return part.trim() === '';
  if (isList(part)) return part.every(isBlankPart);
  return part === undefined || (isRecord(part) && Object.values(part).every(isBlankPart));
}

function isFile(value: unknown): boolean {
  return isRecord(value) && typeof value.sha256 === 'string' && typeof value.name === 'string';
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
