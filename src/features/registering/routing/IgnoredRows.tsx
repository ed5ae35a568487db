import * as React from 'react';
import { seatWords } from '../../../domain/routing/roleWords';
import type { IgnoredAppointment } from '../../../domain/status/status';
import { Button } from '../../../ui/Button';
import { checkingStyles } from '../checking/checkingStyles';
import { routingStrings as strings } from './strings';

/** Rows of Routing that do not count, each with the reason. */
export function IgnoredRows({
  ignored
}: {
  readonly ignored: readonly IgnoredAppointment[];
}): React.ReactElement | null {
  const css = checkingStyles();
  const [isOpen, setOpen] = React.useState(false);
  if (ignored.length === 0) return null;
  return (
    <div className={css.box}>
      <Button
        kind="quiet"
        text={strings.notCounted(ignored.length)}
        expanded={isOpen}
        controls="ignored-rows"
        onClick={() => setOpen(!isOpen)}
      />
      <ul id="ignored-rows" className={css.list} hidden={!isOpen}>
        {ignored.map(({ row, reason }) => (
          <li key={row.id}>
            {strings.ignoredRow(row.person.name, seatWords(row.capacity, row.service), row.author.name, reason)}
          </li>
        ))}
      </ul>
    </div>
  );
}
