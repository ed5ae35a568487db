import type { TypedCell, TypedRow, TypedValue } from '../../domain/registration/registrationAnswers';

/** The rows on the screen: a table that needs a row shows an empty one from the start, so that nobody has to ask for it. */
export function shownRows(rows: readonly TypedRow[], least: number): readonly TypedRow[] {
  return rows.length === 0 && least > 0 ? [{}] : rows;
}

export function changeCell(
  rows: readonly TypedRow[],
  at: number,
  column: string,
  value: TypedValue
): readonly TypedRow[] {
  const all = rows.length > at ? rows : [...rows, {}];
  return all.map((row, place) => (place === at ? { ...row, [column]: value as TypedCell } : row));
}

export function addRow(rows: readonly TypedRow[]): readonly TypedRow[] {
  return [...rows, {}];
}

export function removeRow(rows: readonly TypedRow[], at: number): readonly TypedRow[] {
  return rows.filter((_row, place) => place !== at);
}

export function putBack(rows: readonly TypedRow[], at: number, row: TypedRow): readonly TypedRow[] {
  return [...rows.slice(0, at), row, ...rows.slice(at)];
}

/** The row trades places with the one at `to`. */
export function moveRow(rows: readonly TypedRow[], at: number, to: number): readonly TypedRow[] {
  return putBack(removeRow(rows, at), to, rows[at]);
}
