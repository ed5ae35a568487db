import * as React from 'react';
import type { TypedRow, TypedValue } from '../../domain/registration/registrationAnswers';
import type { GridQuestion } from '../../forms/model/questionKinds';
import { typedRows } from '../../forms/model/typed';
import { Button, ButtonRow } from '../Button';
import { ProblemLine } from '../Field';
import { formStrings } from './formStrings';
import { GridRow } from './GridRow';
import { gridStyles } from './gridStyles';
import { addRow, changeCell, putBack, removeRow, shownRows } from './gridRows';

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
  const [removed, setRemoved] = React.useState<{ readonly row: TypedRow; readonly at: number }>();
  const focus = useFocusLater();
  const problems = useSteady(cellProblems);
  const rows = shownRows(typedRows(value), question.least);
  const [firstColumn] = Object.keys(question.columns);

  const change = React.useCallback(
    (at: number, column: string, cell: TypedValue) => onEdit(before => changeCell(typedRows(before), at, column, cell)),
    [onEdit]
  );
  const remove = React.useCallback(
    (at: number, row: TypedRow) => {
      setRemoved({ row, at });
      onEdit(before => removeRow(typedRows(before), at));
      focus(`${id}-undo`);
    },
    [onEdit, focus, id]
  );
  const add = (): void => {
    onEdit(() => addRow(rows));
    setRemoved(undefined);
    focus(`${id}.${rows.length}.${firstColumn}`);
  };
  const undo = (): void => {
    if (!removed) return;
    onEdit(before => putBack(typedRows(before), removed.at, removed.row));
    setRemoved(undefined);
    focus(`${id}.${removed.at}.${firstColumn}`);
  };

  const isOptional = question.required === undefined;
  return (
    <fieldset id={id} tabIndex={-1} className={css.group}>
      <legend className={css.legend}>{isOptional ? formStrings.optional(question.ask) : question.ask}</legend>
      {question.guidance !== undefined && <div className={css.hint}>{question.guidance}</div>}
      {problem !== undefined && <ProblemLine id={`${id}-problem`} text={problem} />}
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
        />
      ))}
      <div role="status">
        {removed && (
          <ButtonRow>
            <span>{formStrings.removed(formStrings.rowTitle(question.row, removed.at + 1))}</span>
            <Button id={`${id}-undo`} kind="quiet" text={formStrings.undo} onClick={undo} />
          </ButtonRow>
        )}
      </div>
      {rows.length < question.most && <Button text={formStrings.add(question.row, rows.length === 0)} onClick={add} />}
    </fieldset>
  );
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
