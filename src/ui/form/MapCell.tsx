import * as React from 'react';
import type { Position } from '../../domain/stakeholders/stakeholders';
import type { MapCard, MapGhost } from './mapMarks';
import { mapStrings } from './mapStrings';
import { mapStyles } from './mapStyles';

interface MapCellProps {
  /** Id of the table. */
  readonly id: string;
  readonly position: Position;
  readonly cards: readonly MapCard[];
  readonly ghosts: readonly MapGhost[];
  readonly onKey: (card: MapCard, event: React.KeyboardEvent) => void;
  /** `key` is what the dragged card is called. */
  readonly onDrop: (to: Position, key: string) => void;
}

/** One of the nine cells of the matrix. */
export function MapCell({ id, position, cards, ghosts, onKey, onDrop }: MapCellProps): React.ReactElement {
  const css = mapStyles();
  const drop = (event: React.DragEvent): void => {
    event.preventDefault();
    onDrop(position, event.dataTransfer.getData('text/plain'));
  };
  return (
    <td className={css.cell} onDragOver={event => event.preventDefault()} onDrop={drop}>
      {cards.map(card => (
        // Not a native button: some browsers do not let one be dragged, and paper leaves buttons out.
        <div
          key={card.at}
          id={`${id}-card-${card.at}`}
          role="button"
          tabIndex={0}
          draggable
          className={css.card}
          aria-describedby={`${id}-how`}
          onKeyDown={event => onKey(card, event)}
          onDragStart={event => event.dataTransfer.setData('text/plain', `${id}-card-${card.at}`)}
        >
          {card.name}
          {card.mark !== '' && <span className={css.mark}> {card.mark}</span>}
          {card.before && <span className={css.mark}> {mapStrings.was(card.before)}</span>}
        </div>
      ))}
      {ghosts.map((ghost, place) => (
        <div key={place} className={css.ghost}>
          {mapStrings.ghost(ghost.name)}
        </div>
      ))}
    </td>
  );
}
