import * as React from 'react';
import type { TypedRow, TypedValue } from '../../domain/registration/registrationAnswers';
import type { GridQuestion } from '../../forms/model/questionKinds';
import { typedPerson, typedText } from '../../forms/model/typed';
import { Button } from '../Button';
import { formStrings } from './formStrings';
import { GridCell } from './GridCell';
import { gridStyles } from './gridStyles';

interface GridRowProps {
  /** Id of the table. */
  readonly id: string;
  readonly at: number;
  readonly question: GridQuestion;
  readonly row: TypedRow;
  /** Where it stood last year, in words. */
  readonly note?: string;
  readonly problems: { readonly [cell: string]: string };
  readonly canRemove: boolean;
  /** Where it can be moved to. */
  readonly canMove: { readonly up: boolean; readonly down: boolean };
  readonly onMove: (at: number, to: number) => void;
  readonly onChange: (at: number, column: string, value: TypedValue) => void;
  readonly onRemove: (at: number, row: TypedRow) => void;
}

/** One row of a table as a group of fields, which fits any width and reads in order. */
export const GridRow = React.memo(function GridRow(props: GridRowProps): React.ReactElement {
  const { id, at, question, row, note, problems, canRemove, canMove, onMove, onChange, onRemove } = props;
  const css = gridStyles();
  const title = formStrings.rowTitle(question.row, at + 1);
  const columns = Object.entries(question.columns);
  const first = row[columns[0][0]];
  const name = typedPerson(first)?.name ?? typedText(first).trim();
  const moveButton = (id: string, text: string, to: number): React.ReactElement => (
    <Button
      id={id}
      kind="quiet"
      text={text}
      label={formStrings.moveWhat(text, title.toLowerCase(), name)}
      onClick={() => onMove(at, to)}
    />
  );
  return (
    <fieldset className={css.row}>
      <legend className={css.title}>{title}</legend>
      {note !== undefined && <div className={css.note}>{note}</div>}
      <div className={css.cells}>
        {columns.map(([column, asked]) => (
          <GridCell
            key={column}
            id={`${id}.${at}.${column}`}
            at={at}
            column={column}
            question={asked}
            value={row[column]}
            problem={problems[`${at}.${column}`]}
            onChange={onChange}
          />
        ))}
      </div>
      <div className={css.deeds}>
        {canMove.up && moveButton(`${id}.${at}-up`, formStrings.moveUp, at - 1)}
        {canMove.down && moveButton(`${id}.${at}-down`, formStrings.moveDown, at + 1)}
        {canRemove && (
          <Button
            kind="quiet"
            text={formStrings.remove}
            label={formStrings.removeWhat(title.toLowerCase(), name)}
            onClick={() => onRemove(at, row)}
          />
        )}
      </div>
    </fieldset>
  );
});
