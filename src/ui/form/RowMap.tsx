import * as React from 'react';
import type { TypedRow } from '../../domain/registration/registrationAnswers';
import { levels, step, type Direction, type Level, type Position } from '../../domain/stakeholders/stakeholders';
import type { GridQuestion, Options, RowsMap } from '../../forms/model/questionKinds';
import { typedText } from '../../forms/model/typed';
import { mapStrings } from './mapStrings';
import { mapStyles } from './mapStyles';

export interface RowMapProps {
  readonly id: string;
  readonly question: GridQuestion;
  readonly map: RowsMap;
  readonly rows: readonly TypedRow[];
  /** Both columns at once, so that a move is one change. */
  readonly onPlace: (at: number, cells: TypedRow) => void;
}

const directions: { readonly [key: string]: Direction | undefined } = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right'
};
const downwards = [...levels].reverse();

/** The rows of a table on the protocol's matrix. A card is moved with the arrow keys, with the mouse, or in the table itself. */
export function RowMap({ id, question, map, rows, onPlace }: RowMapProps): React.ReactElement {
  const css = mapStyles();
  const [said, setSaid] = React.useState('');
  const [moved, setMoved] = React.useState<{ readonly at: number }>();
  React.useEffect(() => {
    if (moved) document.getElementById(`${id}-card-${moved.at}`)?.focus();
  }, [moved, id]);
  const nameOf = (at: number): string => typedText(rows[at][map.name]).trim() || `${question.row} ${at + 1}`;
  const markOf = (row: TypedRow): string => optionsOf(question, map.mark)[typedText(row[map.mark])] ?? '';
  const place = (at: number, to: Position): void => {
    setSaid(mapStrings.moved(nameOf(at), to.interest, to.power));
    setMoved({ at });
    onPlace(at, { [map.up]: to.interest, [map.right]: to.power });
  };
  const onKey = (at: number, from: Position) => (event: React.KeyboardEvent) => {
    const direction = directions[event.key];
    if (!direction) return;
    event.preventDefault();
    place(at, step(from, direction));
  };
  const drop = (to: Position) => (event: React.DragEvent) => {
    const at = Number(event.dataTransfer.getData('text/plain'));
    event.preventDefault();
    if (Number.isInteger(at) && at >= 0 && at < rows.length) place(at, to);
  };
  const positions = rows.map(row => positionOf(row, map));
  return (
    <div className={css.frame}>
      <table className={css.table}>
        <caption className={css.caption}>{mapStrings.caption}</caption>
        <tbody>
          {downwards.map(interest => (
            <tr key={interest}>
              <th scope="row" className={css.heading}>
                {mapStrings.interest[interest]}
              </th>
              {levels.map(power => (
                <td
                  key={power}
                  className={css.cell}
                  onDragOver={event => event.preventDefault()}
                  onDrop={drop({ interest, power })}
                >
                  {positions.map((at, card) =>
                    at?.interest === interest && at.power === power ? (
                      <button
                        key={card}
                        id={`${id}-card-${card}`}
                        type="button"
                        draggable
                        className={css.card}
                        aria-describedby={`${id}-how`}
                        onKeyDown={onKey(card, at)}
                        onDragStart={event => event.dataTransfer.setData('text/plain', `${card}`)}
                      >
                        {nameOf(card)}
                        {markOf(rows[card]) !== '' && <span className={css.mark}>{markOf(rows[card])}</span>}
                      </button>
                    ) : null
                  )}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <td />
            {levels.map(power => (
              <th key={power} scope="col" className={css.heading}>
                {mapStrings.power[power]}
              </th>
            ))}
          </tr>
        </tbody>
      </table>
      <div id={`${id}-how`} className={css.how}>
        {mapStrings.how}
      </div>
      <div role="status" className={css.how}>
        {said}
      </div>
    </div>
  );
}

function positionOf(row: TypedRow, { up, right }: RowsMap): Position | undefined {
  const interest = levelOf(row[up]);
  const power = levelOf(row[right]);
  return interest && power ? { interest, power } : undefined;
}

function levelOf(cell: unknown): Level | undefined {
  return levels.find(level => level === cell);
}

function optionsOf({ columns }: GridQuestion, column: string): Options {
  const asked = columns[column];
  return asked?.kind === 'choose' ? asked.options : {};
}
