import * as React from 'react';
import type { TypedRow, TypedValue } from '../../domain/registration/registrationAnswers';
import { pasteRows } from '../../forms/model/pasteRows';
import type { GridQuestion } from '../../forms/model/questionKinds';
import { typedRows } from '../../forms/model/typed';
import { formStrings } from './formStrings';
import { addRow, changeCell, moveRow, putBack, removeRow, shownRows } from './gridRows';

interface GridProps {
  readonly id: string;
  readonly question: GridQuestion;
  readonly value: TypedValue | undefined;
  readonly onEdit: (edit: (before: TypedValue | undefined) => TypedValue) => void;
}

/** What was just done, and what takes it back: a removed row, or the rows as they were. */
interface Done {
  readonly words: string;
  readonly back?: { readonly row: TypedRow; readonly at: number } | readonly TypedRow[];
}

export interface Grid {
  readonly rows: readonly TypedRow[];
  readonly done: Done | undefined;
  readonly change: (at: number, column: string, cell: TypedValue) => void;
  readonly remove: (at: number, row: TypedRow) => void;
  readonly move: (at: number, to: number) => void;
  /** Several cells of a row at once. */
  readonly place: (at: number, cells: TypedRow) => void;
  readonly paste: (event: React.ClipboardEvent<HTMLElement>) => void;
  readonly add: () => void;
  readonly start: () => void;
  readonly undo: () => void;
}

/** The deeds of a table that is filled in. Those that rows are given stay the same, so that a keystroke leaves the other rows alone. */
export function useGrid({ id, question, value, onEdit }: GridProps): Grid {
  const [done, setDone] = React.useState<Done>();
  const focus = useFocusLater();
  const rows = shownRows(typedRows(value), question.least);
  const count = rows.length;
  const [firstColumn] = Object.keys(question.columns);

  const change = React.useCallback<Grid['change']>(
    (at, column, cell) => onEdit(before => changeCell(typedRows(before), at, column, cell)),
    [onEdit]
  );
  const place = React.useCallback<Grid['place']>(
    (at, cells) => onEdit(before => typedRows(before).map((row, one) => (one === at ? { ...row, ...cells } : row))),
    [onEdit]
  );
  const remove = React.useCallback<Grid['remove']>(
    (at, row) => {
      setDone({ words: formStrings.removed(formStrings.rowTitle(question.row, at + 1)), back: { row, at } });
      onEdit(before => removeRow(typedRows(before), at));
      focus(`${id}-undo`);
    },
    [onEdit, focus, id, question]
  );
  const move = React.useCallback<Grid['move']>(
    (at, to) => {
      setDone({ words: formStrings.moved(question.row, at + 1, to + 1) });
      onEdit(before => moveRow(typedRows(before), at, to));
      // At either end the button that was pressed is gone: the other one of the same row takes over.
      const isUp = to < at ? to > 0 : to === count - 1;
      focus(`${id}.${to}-${isUp ? 'up' : 'down'}`);
    },
    [onEdit, focus, id, question, count]
  );

  return {
    rows,
    done,
    change,
    place,
    remove,
    move,
    add: () => {
      onEdit(() => addRow(rows));
      setDone(undefined);
      focus(`${id}.${count}.${firstColumn}`);
    },
    paste: event => {
      const at = cellAt(event.target, id);
      const text = event.clipboardData.getData('text/plain');
      if (!at || !isTable(text, event.target)) return;
      event.preventDefault();
      const { rows: filled, kept, leftOut, unread } = pasteRows(question, rows, at, text);
      onEdit(() => filled);
      setDone({ words: formStrings.pasted(kept, leftOut, question.most, unread), back: rows });
    },
    start: () => {
      onEdit(() => question.starter?.rows ?? []);
      focus(`${id}.0.${firstColumn}`);
    },
    undo: () => {
      const back = done?.back;
      if (!back) return;
      onEdit(before => ('row' in back ? putBack(typedRows(before), back.at, back.row) : back));
      setDone(undefined);
      focus(`${id}.${'row' in back ? back.at : 0}.${firstColumn}`);
    }
  };
}

/** The row and column of the control that something is pasted into. */
function cellAt(target: EventTarget, id: string): { readonly row: number; readonly column: string } | undefined {
  if (!(target instanceof HTMLElement) || !target.id.startsWith(`${id}.`)) return undefined;
  const [row, column] = target.id.slice(id.length + 1).split('.');
  return column === undefined ? undefined : { row: Number(row), column };
}

/** Several cells, not a text that happens to have several lines. */
function isTable(text: string, target: EventTarget): boolean {
  return text.includes('\t') || (!(target instanceof HTMLTextAreaElement) && /\n./.test(text));
}

/** Focus on a control that is only drawn after the change. */
function useFocusLater(): (id: string) => void {
  const [wanted, want] = React.useState<{ readonly id: string }>();
  React.useEffect(() => {
    if (wanted) document.getElementById(wanted.id)?.focus();
  }, [wanted]);
  return React.useCallback((id: string) => want({ id }), []);
}
