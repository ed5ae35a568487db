import * as React from 'react';
import type { TypedValue } from '../../domain/registration/registrationAnswers';
import type { GridQuestion } from '../../forms/model/questionKinds';
import { typedRows } from '../../forms/model/typed';
import { Button, ButtonRow } from '../Button';
import { ProblemLine } from '../Field';
import { onDemand } from '../onDemand';
import { formStrings } from './formStrings';
import { GridRow } from './GridRow';
import { gridStyles } from './gridStyles';
import { useGrid } from './useGrid';
import { useSteadySentences } from './useSteadySentences';

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
  const grid = useGrid({ id, question, value, onEdit });
  const problems = useSteadySentences(cellProblems);
  const { rows, done } = grid;
  const isOptional = question.required === undefined;
  return (
    <fieldset id={id} tabIndex={-1} className={css.group} onPaste={grid.paste}>
      <legend className={css.legend}>{isOptional ? formStrings.optional(question.ask) : question.ask}</legend>
      {question.guidance !== undefined && <div className={css.hint}>{question.guidance}</div>}
      {problem !== undefined && <ProblemLine id={`${id}-problem`} text={problem} />}
      {question.map && typedRows(value).length > 0 && (
        <matrix.Screen id={id} question={question} map={question.map} rows={rows} onPlace={grid.place} />
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
