import * as React from 'react';
import type { AppointmentRow } from '../../../domain/protocol/appointment';
import { dateWords } from '../../../forms/model/readDate';
import { checkingStyles } from '../checking/checkingStyles';
import { Facts } from '../partnership/Facts';
import { SeatPerson } from './SeatPerson';
import type { SeatLine } from './seats';
import { routingStrings as strings } from './strings';

interface SeatListProps {
  readonly seats: readonly SeatLine[];
  readonly isCept: boolean;
  readonly appointments: readonly AppointmentRow[];
  readonly reload: () => Promise<void>;
}

/** The seats of one service, each with who sits there, who stands in and who comes next. */
export function SeatList({ seats, ...shared }: SeatListProps): React.ReactElement {
  const css = checkingStyles();
  return (
    <Facts
      facts={seats.map(seat => {
        const { capacity, title, holders, deputies, coming } = seat;
        const person = (row: AppointmentRow, words: string): React.ReactElement => (
          <SeatPerson key={row.key} row={row} words={words} title={title} {...shared} />
        );
        return [
          title,
          <React.Fragment key={capacity}>
            {holders.length === 0 && <span className={css.facts}>{strings.nobody}</span>}
            {holders.map(row => person(row, row.person.name))}
            {deputies.map(row => person(row, strings.deputy(row.person.name)))}
            {coming.map(row =>
              person(row, (row.isDeputy ? strings.comingDeputy : strings.coming)(row.person.name, dateWords(row.from)))
            )}
          </React.Fragment>
        ] as const;
      })}
    />
  );
}
