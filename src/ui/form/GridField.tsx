import * as React from 'react';
import type { TypedRow, TypedValue } from '../../domain/registration/registrationAnswers';
import type { GridQuestion } from '../../forms/model/questionKinds';
import { pasteRows } from '../../forms/model/pasteRows';
import { typedRows } from '../../forms/model/typed';
import { Button, ButtonRow } from '../Button';
import { ProblemLine } from '../Field';
import { onDemand } from '../onDemand';
import { formStrings } from './formStrings';
import { GridRow } from './GridRow';
import { gridStyles } from './gridStyles';
import { addRow, changeCell, moveRow, putBack, removeRow, shownRows } from './gridRows';

/** Few tables have a matrix: it is fetched by the first that does. */
const matrix = onDemand(async () => (await import(/* webpackChunkName: 'matrix' */ './RowMap')).RowMap);

interface GridFieldProps {
  /** Id of the whole; cells are `<id>.<row>.<column>`. */
  readonly id: string;
  readonly question: GridQuestion;
  readonly value: TypedValue | undefined;
  readonly problem?: string;
  /** Sentences by "<row>.<column>". */
  readonly cellProblems: { readonly [cell: string]: string };
  readonly onEdit: (edit: (before: TypedValue | undefined) => TypedValue) => void;
}

/** Rows of a few fields each. A row that is removed can be put back; a new one takes the focus. */
export function GridField({ id, question, value, problem, cellProblems, onEdit }: GridFieldProps): React.ReactElement {
  const css = gridStyles();
  const [done, setDone] = React.useState<Done>();
  const focus = useFocusLater();
  const problems = useSteady(cellProblems);
  const rows = shownRows(typedRows(value), question.least);
  const count = rows.length;
  const [firstColumn] = Object.keys(question.columns);

  const change = React.useCallback(
    (at: number, column: string, cell: TypedValue) => onEdit(before => changeCell(typedRows(before), at, column, cell)),
    [onEdit]
  );
  const remove = React.useCallback(
    (at: number, row: TypedRow) => {
      setDone({ words: formStrings.removed(formStrings.rowTitle(question.row, at + 1)), back: { row, at } });
      onEdit(before => removeRow(typedRows(before), at));
      focus(`${id}-undo`);
    },
    [onEdit, focus, id, question]
  );
  const add = (): void => {
    onEdit(() => addRow(rows));
    setDone(undefined);
    focus(`${id}.${rows.length}.${firstColumn}`);
  };
  const move = React.useCallback(
    (at: number, to: number) => {
      setDone({ words: formStrings.moved(question.row, at + 1, to + 1) });
      onEdit(before => moveRow(typedRows(before), at, to));
      // At either end the button that was pressed is gone: the other one of the same row takes over.
      const isUp = to < at ? to > 0 : to === count - 1;
      focus(`${id}.${to}-${isUp ? 'up' : 'down'}`);
    },
    [onEdit, focus, id, question, count]
  );
  const place = (at: number, cells: TypedRow): void =>
    onEdit(before => typedRows(before).map((row, one) => (one === at ? { ...row, ...cells } : row)));
  const paste = (event: React.ClipboardEvent<HTMLElement>): void => {
    const at = cellAt(event.target, id);
    const text = event.clipboardData.getData('text/plain');
    if (!at || !isTable(text, event.target)) return;
    event.preventDefault();
    const { rows: filled, kept, leftOut, unread } = pasteRows(question, rows, at, text);
    onEdit(() => filled);
    setDone({ words: formStrings.pasted(kept, leftOut, question.most, unread), back: rows });
  };
  const start = (): void => {
    onEdit(() => question.starter?.rows ?? []);
    focus(`${id}.0.${firstColumn}`);
  };
  const undo = (): void => {
    const back = done?.back;
    if (!back) return;
    onEdit(before => ('row' in back ? putBack(typedRows(before), back.at, back.row) : back));
    setDone(undefined);
    focus(`${id}.${'row' in back ? back.at : 0}.${firstColumn}`);
  };

  const isOptional = question.required === undefined;
  return (
    <fieldset id={id} tabIndex={-1} className={css.group} onPaste={paste}>
      <legend className={css.legend}>{isOptional ? formStrings.optional(question.ask) : question.ask}</legend>
      {question.guidance !== undefined && <div className={css.hint}>{question.guidance}</div>}
      {problem !== undefined && <ProblemLine id={`${id}-problem`} text={problem} />}
      {question.map && typedRows(value).length > 0 && (
        <matrix.Screen id={id} question={question} map={question.map} rows={rows} onPlace={place} />
      )}
      {rows.map((row, at) => (
        <GridRow
          key={at}
          id={id}
          at={at}
          question={question}
          row={row}
          problems={problems}
          canRemove={rows.length > 1 || question.least === 0}
          onChange={change}
          onRemove={remove}
          canMove={moves(at, question.ordered ? rows.length : 0)}
          onMove={move}
        />
      ))}
      <div role="status">
        {done && (
          <ButtonRow>
            <span>{done.words}</span>
            {done.back && <Button id={`${id}-undo`} kind="quiet" text={formStrings.undo} onClick={undo} />}
          </ButtonRow>
        )}
      </div>
      {question.starter && typedRows(value).length === 0 && <Button text={question.starter.offer} onClick={start} />}
      {rows.length < question.most && <Button text={formStrings.add(question.row, rows.length === 0)} onClick={add} />}
    </fieldset>
  );
}

/** What was just done, and what takes it back: a removed row, or the rows as they were. */
interface Done {
  readonly words: string;
  readonly back?: { readonly row: TypedRow; readonly at: number } | readonly TypedRow[];
}

const still = { up: false, down: false };
const moveKinds = {
  first: { up: false, down: true },
  last: { up: true, down: false },
  between: { up: true, down: true }
};

/** The same objects every time, so that a keystroke leaves the other rows alone. */
function moves(at: number, count: number): { readonly up: boolean; readonly down: boolean } {
  if (count < 2) return still;
  return at === 0 ? moveKinds.first : at === count - 1 ? moveKinds.last : moveKinds.between;
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

/** The same object for the same sentences, so that a keystroke leaves the other rows alone. */
function useSteady(problems: GridFieldProps['cellProblems']): GridFieldProps['cellProblems'] {
  const steady = React.useRef(problems);
  if (JSON.stringify(steady.current) !== JSON.stringify(problems)) steady.current = problems;
  return steady.current;
}
