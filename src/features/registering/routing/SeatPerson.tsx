import * as React from 'react';
import type { AppointmentRow } from '../../../domain/protocol/appointment';
import { sameLogin } from '../../../domain/people/sameLogin';
import { dateWords } from '../../../forms/model/readDate';
import { Button } from '../../../ui/Button';
import { useServices } from '../../../ui/Services';
import { checkingStyles } from '../checking/checkingStyles';
import { EndForm } from './EndForm';
import { routingStrings as strings } from './strings';

interface SeatPersonProps {
  readonly row: AppointmentRow;
  readonly words: string;
  readonly title: string;
  readonly isCept: boolean;
  readonly appointments: readonly AppointmentRow[];
  readonly reload: () => Promise<void>;
}

/** Somebody on a seat; CEPT can end the appointment of anybody but themselves. */
export function SeatPerson(props: SeatPersonProps): React.ReactElement {
  const { row, words, title, isCept, appointments, reload } = props;
  const css = checkingStyles();
  const { me } = useServices();
  const [isEnding, setEnding] = React.useState(false);
  const isMine = sameLogin(row.person.login, me.login);
  return (
    <span className={css.seat}>
      {words}
      {row.until !== '' && <span className={css.facts}>{strings.until(dateWords(row.until))}</span>}
      {isCept && !isMine && !isEnding && (
        <>
          {' '}
          <Button
            kind="quiet"
            text={strings.end}
            label={strings.endWhat(row.person.name, title)}
            onClick={() => setEnding(true)}
          />
        </>
      )}
      {isEnding && (
        <EndForm row={row} title={title} appointments={appointments} reload={reload} onKeep={() => setEnding(false)} />
      )}
    </span>
  );
}
