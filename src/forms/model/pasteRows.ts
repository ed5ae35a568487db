import type { TypedRow } from '../../domain/registration/registrationAnswers';
import type { ColumnQuestion, GridQuestion, Options } from './questionKinds';
import { isBlank } from './typed';

export interface PastedRows {
  readonly rows: readonly TypedRow[];
  /** Rows that were filled. */
  readonly kept: number;
  /** Rows for which the table has no room. */
  readonly leftOut: number;
  /** Cells that are none of the choices, or that cannot be pasted at all: they stay as they were. */
  readonly unread: number;
}

/** Fills a table from cells copied out of Excel, beginning at one of its own cells. Nothing outside of the pasted cells changes. */
export function pasteRows(
  question: GridQuestion,
  before: readonly TypedRow[],
  at: { readonly row: number; readonly column: string },
  text: string
): PastedRows {
  const lines = cellsIn(text);
  const room = Math.max(0, question.most - at.row);
  const columns = Object.entries(question.columns);
  const first = columns.findIndex(([column]) => column === at.column);
  const rows: { [column: string]: TypedRow[string] }[] = before.map(row => ({ ...row }));
  let unread = 0;
  lines.slice(0, room).forEach((cells, down) => {
    while (rows.length <= at.row + down) rows.push({});
    cells.forEach((cell, right) => {
      const [column, asked] = columns[first + right] ?? [];
      const value = column !== undefined && asked ? typedCell(asked, cell) : undefined;
      if (column !== undefined && value !== undefined) rows[at.row + down][column] = value;
      else if (!isBlank(cell)) unread++;
    });
  });
  const kept = Math.min(lines.length, room);
  return { rows, kept, leftOut: lines.length - kept, unread };
}

/** Rows and cells as Excel copies them: tabs between cells, and quotes around a cell that has a tab or a new line in it. */
export function cellsIn(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*)/y;
  let at = 0;
  while (at <= text.length) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    if (!found) break;
    rows[rows.length - 1].push(found[1] === undefined ? found[2] : found[1].replace(/""/g, '"'));
    at = cell.lastIndex;
    if (at >= text.length) break;
    if (text[at] === '\t') at++;
    else {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      rows.push([]);
      if (at >= text.length) break;
    }
  }
  return rows.filter(row => row.length > 0);
}

function typedCell(asked: ColumnQuestion, cell: string): TypedRow[string] | undefined {
  switch (asked.kind) {
    case 'choose':
      return codeOf(asked.options, cell);
    case 'yesNo':
      return codeOf({ yes: 'Yes', no: 'No' }, cell);
    case 'longText':
      return cell;
    case 'text':
    case 'date':
    case 'money':
    case 'number':
      // Such a field has one line: a break within it could not be seen and so not be put right.
      return cell.replace(/\s*[\t\r\n]+\s*/g, ' ');
    default:
      return undefined;
  }
}

function codeOf(options: Options, cell: string): string | undefined {
  const wanted = cell.trim().toLowerCase();
  return Object.keys(options).find(code => code.toLowerCase() === wanted || options[code].toLowerCase() === wanted);
}
