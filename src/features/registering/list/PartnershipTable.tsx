import * as React from 'react';
import { PartnershipRow } from './PartnershipRow';
import type { RegisterRow } from './registerRow';
import { sortColumns, type RegisterView, type ViewChange } from './registerView';
import { SortHeader } from './SortHeader';
import { listStrings } from './strings';
import { tableStyles } from './tableStyles';

interface PartnershipTableProps {
  readonly rows: readonly RegisterRow[];
  readonly view: RegisterView;
  readonly change: React.Dispatch<ViewChange>;
}

/** A real table. The roles are said as well because a browser forgets them where rows are laid out as cards. */
export function PartnershipTable({ rows, view, change }: PartnershipTableProps): React.ReactElement {
  const css = tableStyles();
  return (
    <table role="table" className={css.table}>
      <caption className={css.caption}>{listStrings.caption}</caption>
      <thead role="rowgroup" className={css.head}>
        <tr role="row">
          {sortColumns.map(column => (
            <SortHeader
              key={column}
              column={column}
              order={view.sortBy !== column ? 'none' : view.isDescending ? 'descending' : 'ascending'}
              sort={() => change({ kind: 'sort', by: column })}
            />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={css.body}>
        {rows.map(row => (
          <PartnershipRow key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}
