import * as React from 'react';
import { pageStyles } from '../partnership/pageStyles';
import type { PackTable } from './pack/pack';

/** A table of the pack, under its caption. */
export function PackTableView({ table }: { readonly table: PackTable }): React.ReactElement {
  const css = pageStyles();
  return (
    <table role="table" className={css.table}>
      <caption style={{ textAlign: 'left', fontWeight: 600, padding: '8px 0 2px' }}>{table.caption}</caption>
      <thead role="rowgroup" className={css.head}>
        <tr role="row">
          {table.headings.map(heading => (
            <th key={heading} role="columnheader" scope="col" className={css.heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={css.body}>
        {table.rows.map(([first, ...others], place) => (
          <tr key={place} role="row" className={css.row}>
            <th role="rowheader" scope="row" className={css.cell}>
              {first}
            </th>
            {others.map((cell, at) => (
              <td key={at} role="cell" className={css.cell}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
