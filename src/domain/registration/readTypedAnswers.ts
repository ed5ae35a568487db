import type { Person } from '../people/person';
import type { TypedAnswers, TypedCell, TypedRow, TypedValue } from './registrationAnswers';

/** Reads what was typed into Appendix B from a stored draft: values that no question can have are dropped, nothing else is lost. */
export function readTypedAnswers(stored: unknown): TypedAnswers {
  const read: { [questionId: string]: TypedValue } = {};
  for (const [id, value] of entriesOf(stored)) {
    const known = typedValue(value);
    if (known !== undefined) read[id] = known;
  }
  return read;
}

function typedValue(value: unknown): TypedValue | undefined {
  if (!Array.isArray(value)) return typedCell(value);
  const texts = value.filter((one): one is string => typeof one === 'string');
  if (texts.length > 0 || value.length === 0) return texts;
  return value.filter(one => typeof one === 'object' && one !== null).map(typedRow);
}

function typedRow(value: unknown): TypedRow {
  const row: { [column: string]: TypedCell } = {};
  for (const [column, cell] of entriesOf(value)) {
    const known = typedCell(cell);
    if (known !== undefined) row[column] = known;
  }
  return row;
}

function typedCell(value: unknown): TypedCell | undefined {
  return typeof value === 'string' || typeof value === 'boolean' ? value : personIn(value);
}

function personIn(value: unknown): Person | undefined {
  const { login, objectId, name } = Object.fromEntries(entriesOf(value));
  if (typeof login !== 'string' || typeof name !== 'string') return undefined;
  return { login, objectId: typeof objectId === 'string' ? objectId : '', name };
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value)
    .filter(([key]) => key !== '__proto__')
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
