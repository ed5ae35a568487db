import * as React from 'react';
import type { SortColumn } from './registerView';
import { columnTitles } from './strings';
import { tableStyles } from './tableStyles';

interface SortHeaderProps {
  readonly column: SortColumn;
  readonly order: 'none' | 'ascending' | 'descending';
  readonly sort: () => void;
}

const arrows = { none: '', ascending: '↑', descending: '↓' };

/** The heading of a column, and the button that sorts by it. */
export function SortHeader({ column, order, sort }: SortHeaderProps): React.ReactElement {
  const css = tableStyles();
  return (
    <th scope="col" role="columnheader" aria-sort={order} className={css.header}>
      <button type="button" className={css.sort} onClick={sort}>
        {columnTitles[column]}
        <span aria-hidden="true" className={css.arrow}>
          {arrows[order]}
        </span>
      </button>
    </th>
  );
}
