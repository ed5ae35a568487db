import type { TypedFile } from '../evidence/evidenceFile';
import type { TypedMoneyByYear } from '../money/moneyByYear';
import type { Person } from '../people/person';
import type { TypedGraded } from './gradedAnswer';
import type { TypedAnswers, TypedCell, TypedRow, TypedValue } from './registrationAnswers';

/** Reads what was typed into an appendix from a stored draft: values that no question can have are dropped, nothing else is lost. */
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
  const texts = textsIn(value);
  if (texts.length > 0 || value.length === 0) return texts;
  const files = filesIn(value);
  return files.length > 0 ? files : value.filter(one => typeof one === 'object' && one !== null).map(typedRow);
}

function textsIn(value: readonly unknown[]): readonly string[] {
  return value.filter((one): one is string => typeof one === 'string');
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
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return textsIn(value);
  return personIn(value) ?? gradedIn(value) ?? moneyIn(value);
}

function gradedIn(value: unknown): TypedGraded | undefined {
  const { grade, note, evidence, files } = Object.fromEntries(entriesOf(value));
  if (typeof grade !== 'string') return undefined;
  return { grade, note: text(note), evidence: text(evidence), files: Array.isArray(files) ? filesIn(files) : [] };
}

function moneyIn(value: unknown): TypedMoneyByYear | undefined {
  const { amounts, standing } = Object.fromEntries(entriesOf(value));
  if (typeof amounts !== 'object' || amounts === null || Array.isArray(amounts)) return undefined;
  const read: { [year: string]: string } = {};
  for (const [year, amount] of entriesOf(amounts)) read[year] = text(amount);
  return { amounts: read, standing: text(standing) };
}

function filesIn(value: readonly unknown[]): readonly TypedFile[] {
  return value.flatMap(one => {
    const { key, name, size, sha256, uniqueId, kind, speaksFor, paperFile } = Object.fromEntries(entriesOf(one));
    if (typeof key !== 'string' || typeof name !== 'string' || typeof sha256 !== 'string') return [];
    if (typeof size !== 'number') return [];
    const about = { kind: text(kind), speaksFor: text(speaksFor), paperFile: text(paperFile) };
    return [{ key, name, size, sha256, uniqueId: text(uniqueId), ...about }];
  });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
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
