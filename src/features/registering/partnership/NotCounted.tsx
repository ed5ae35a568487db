import * as React from 'react';
import type { TimelineEvent } from '../../../domain/status/timeline';
import { Button } from '../../../ui/Button';
import { formatDate } from '../../../ui/dates';
import { pageStyles } from './pageStyles';
import { partnershipStrings as strings } from './strings';

interface NotCountedProps {
  readonly events: readonly TimelineEvent[];
}

/** What somebody wrote and what does not count, each with the reason; closed until it is asked for. */
export function NotCounted({ events }: NotCountedProps): React.ReactElement | null {
  const css = pageStyles();
  const [isOpen, setOpen] = React.useState(false);
  if (events.length === 0) return null;
  return (
    <div className={css.spaced}>
      <Button
        kind="quiet"
        text={strings.notCounted(events.length)}
        expanded={isOpen}
        controls="not-counted"
        onClick={() => setOpen(!isOpen)}
      />
      <ul id="not-counted" className={css.list} hidden={!isOpen}>
        {events.map(({ id, on, who, what, why }) => (
          <li key={id} className={css.step}>
            <span className={css.subtle}>{formatDate(on)}</span>
            <br />
            {who ? `${who.name} ${what}` : what}
            <div>
              <strong>{strings.ignored}:</strong> {why}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
