import * as React from 'react';
import type { TypedRow, TypedValue } from '../../domain/registration/registrationAnswers';
import type { GridQuestion } from '../../forms/model/questionKinds';
import { typedRows } from '../../forms/model/typed';
import { Button, ButtonRow } from '../Button';
import { ProblemLine } from '../Field';
import { onDemand } from '../onDemand';
import { formStrings } from './formStrings';
import { GridRow } from './GridRow';
import { gridStyles } from './gridStyles';
import { nameOf, positionsByName } from './mapMarks';
import { mapStrings } from './mapStrings';
import { useGrid } from './useGrid';
import { useSteadySentences } from './useSteadySentences';

/** Few tables have a matrix: it is fetched by the first that does. */
const matrix = onDemand(async () => (await import(/* webpackChunkName: 'matrix' */ './RowMap')).RowMap);

export interface GridFieldProps {
  /** Id of the whole; cells are `<id>.<row>.<column>`. */
  readonly id: string;
  readonly question: GridQuestion;
  readonly value: TypedValue | undefined;
  /** The answer of last year, for a table with a matrix. */
  readonly before?: TypedValue;
  readonly problem?: string;
  /** Sentences by "<row>.<column>". */
  readonly cellProblems: { readonly [cell: string]: string };
  readonly onEdit: (edit: (before: TypedValue | undefined) => TypedValue) => void;
}

/** Rows of a few fields each. A row that is removed can be put back; a new one takes the focus. */
export function GridField(props: GridFieldProps): React.ReactElement {
  const { id, question, value, before, problem, cellProblems, onEdit } = props;
  const css = gridStyles();
  const grid = useGrid({ id, question, value, onEdit });
  const problems = useSteadySentences(cellProblems);
  const { rows, done } = grid;
  const notes = before === undefined ? undefined : notesOf(question, typedRows(before));
  const isOptional = question.required === undefined;
  return (
    <fieldset id={id} tabIndex={-1} className={css.group} onPaste={grid.paste}>
      <legend className={css.legend}>{isOptional ? formStrings.optional(question.ask) : question.ask}</legend>
      {question.guidance !== undefined && <div className={css.hint}>{question.guidance}</div>}
      {problem !== undefined && <ProblemLine id={`${id}-problem`} text={problem} />}
      {question.map && typedRows(value).length > 0 && (
        <matrix.Screen
          id={id}
          question={question}
          map={question.map}
          rows={rows}
          before={typedRows(before)}
          onPlace={grid.place}
        />
      )}
      {rows.map((row, at) => (
        <GridRow
          key={at}
          id={id}
          at={at}
          question={question}
          row={row}
          note={notes?.(row)}
          problems={problems}
          canRemove={rows.length > 1 || question.least === 0}
          onChange={grid.change}
          onRemove={grid.remove}
          canMove={moves(at, question.ordered ? rows.length : 0)}
          onMove={grid.move}
        />
      ))}
      <div role="status">
        {done && (
          <ButtonRow>
            <span>{done.words}</span>
            {done.back && <Button id={`${id}-undo`} kind="quiet" text={formStrings.undo} onClick={grid.undo} />}
          </ButtonRow>
        )}
      </div>
      {question.starter && typedRows(value).length === 0 && (
        <Button text={question.starter.offer} onClick={grid.start} />
      )}
      {rows.length < question.most && (
        <Button text={formStrings.add(question.row, rows.length === 0)} onClick={grid.add} />
      )}
    </fieldset>
  );
}

/** What a row says of last year, in a table with a matrix. */
function notesOf(
  { map }: GridQuestion,
  before: readonly TypedRow[]
): ((row: TypedRow) => string | undefined) | undefined {
  if (!map) return undefined;
  const positions = positionsByName(before, map);
  return row => {
    const position = positions.get(nameOf(row, map).toLowerCase());
    return position && mapStrings.lastYear(position);
  };
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
