import type { Person } from '../../domain/people/person';
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

/** Is there nothing in it that anybody would miss? */
export function isBlank(value: TypedValue | undefined): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (isList(value))
    return value.every(part => (isRecord(part) ? Object.values(part).every(isBlankCell) : part === ''));
  return value === undefined || value === false;
}

function isBlankCell(cell: unknown): boolean {
  return typeof cell === 'string' ? cell.trim() === '' : cell === undefined;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
