import * as React from 'react';
import type { IgnoredShare } from '../../../domain/sharing/judgeShares';
import { formatDate } from '../../../ui/dates';
import { pageStyles } from '../partnership/pageStyles';
import { shareStrings } from './strings';

const strings = shareStrings.given;

/** What does not count stays visible, with the reason. */
export function IgnoredShares({ ignored }: { readonly ignored: readonly IgnoredShare[] }): React.ReactElement | null {
  const css = pageStyles();
  if (ignored.length === 0) return null;
  return (
    <div className={css.spaced}>
      <p className={css.subtle}>{strings.ignored(ignored.length)}</p>
      <ul className={css.list}>
        {ignored.map(({ row, reason }) => (
          <li key={row.id} className={css.step}>
            {strings.ignoredRow(row.organisation, row.author.name, formatDate(row.recordedOn), reason)}
          </li>
        ))}
      </ul>
    </div>
  );
}
