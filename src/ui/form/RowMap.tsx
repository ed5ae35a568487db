import * as React from 'react';
import type { TypedRow } from '../../domain/registration/registrationAnswers';
import { levels, step, type Direction, type Position } from '../../domain/stakeholders/stakeholders';
import type { GridQuestion, RowsMap } from '../../forms/model/questionKinds';
import { MapCell } from './MapCell';
import { lookSame, mapMarks, type MapCard } from './mapMarks';
import { mapStrings } from './mapStrings';
import { mapStyles } from './mapStyles';

export interface RowMapProps {
  readonly id: string;
  readonly question: GridQuestion;
  readonly map: RowsMap;
  readonly rows: readonly TypedRow[];
  /** The rows of last year: where somebody stood then is shown beside where they stand now. */
  readonly before?: readonly TypedRow[];
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
const nobody: readonly TypedRow[] = [];

/** The rows of a table on the protocol's matrix. A card is moved with the arrow keys, with the mouse, or in the table itself. */
export const RowMap = React.memo(function RowMap(props: RowMapProps): React.ReactElement {
  const { id, question, map, rows, before = nobody, onPlace } = props;
  const css = mapStyles();
  const [said, setSaid] = React.useState('');
  const [moved, setMoved] = React.useState<{ readonly at: number }>();
  React.useEffect(() => {
    if (moved) document.getElementById(`${id}-card-${moved.at}`)?.focus();
  }, [moved, id]);
  const { cards, ghosts, unplaced } = mapMarks(question, map, rows, before);
  const place = ({ at, name }: MapCard, to: Position): void => {
    setSaid(mapStrings.moved(name, to.interest, to.power));
    setMoved({ at });
    onPlace(at, { [map.up]: to.interest, [map.right]: to.power });
  };
  const onKey = (card: MapCard, event: React.KeyboardEvent): void => {
    const direction = directions[event.key];
    if (!direction) return;
    event.preventDefault();
    place(card, step(card.position, direction));
  };
  const onDrop = (to: Position, key: string): void => {
    const card = cards.find(({ at }) => `${id}-card-${at}` === key);
    if (card) place(card, to);
  };
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
                <MapCell
                  key={power}
                  id={id}
                  position={{ interest, power }}
                  cards={cards.filter(card => isAt(card, interest, power))}
                  ghosts={ghosts.filter(ghost => isAt(ghost, interest, power))}
                  {...{ onKey, onDrop }}
                />
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
      {unplaced.length > 0 && <div className={css.note}>{mapStrings.unplaced(unplaced)}</div>}
      {before.length > 0 && <div className={css.note}>{mapStrings.ghosts}</div>}
      <div id={`${id}-how`} className={css.how}>
        {mapStrings.how}
      </div>
      <div role="status" className={css.how}>
        {said}
      </div>
    </div>
  );
}, drawTheSame);

function isAt({ position }: { readonly position: Position }, interest: string, power: string): boolean {
  return position.interest === interest && position.power === power;
}

/** Whoever types into another column of the table leaves the matrix alone. */
function drawTheSame(one: RowMapProps, other: RowMapProps): boolean {
  return (
    one.id === other.id &&
    one.question === other.question &&
    one.map === other.map &&
    one.onPlace === other.onPlace &&
    lookSame(one.rows, other.rows, one.map) &&
    lookSame(one.before ?? nobody, other.before ?? nobody, one.map)
  );
}
