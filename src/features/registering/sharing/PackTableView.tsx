import * as React from 'react';
import { hiddenFromSight, joined, styled } from '../../../ui/styled';
import { narrow } from '../narrow';
import { pageStyles } from '../partnership/pageStyles';
import type { PackTable } from './pack/pack';

/** A table of the pack. Where it is narrow, each row stands as lines; cells then carry their headings, but for questions beside answers. */
export function PackTableView({ table }: { readonly table: PackTable }): React.ReactElement {
  const css = pageStyles();
  const own = useStyles();
  const { caption, headings, rows, isUnderHeading } = table;
  const inline = (at: number): React.ReactElement | false =>
    headings.length > 2 && (
      <span aria-hidden="true" className={own.inline}>
        {headings[at]}
      </span>
    );
  return (
    <table role="table" className={css.table}>
      <caption className={isUnderHeading ? own.hidden : own.caption}>{caption}</caption>
      <thead role="rowgroup" className={css.head}>
        <tr role="row">
          {headings.map(heading => (
            <th key={heading} role="columnheader" scope="col" className={css.heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={css.body}>
        {rows.map(([first, ...others], place) => (
          <tr key={place} role="row" className={css.row}>
            <th role="rowheader" scope="row" className={joined(css.cell, own.first)}>
              {inline(0)}
              {first}
            </th>
            {others.map((cell, at) => (
              <td key={at} role="cell" className={css.cell}>
                {inline(at + 1)}
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const useStyles = styled(theme => ({
  caption: { textAlign: 'left', fontWeight: 600, padding: '8px 0 2px', [narrow]: { display: 'block' } },
  hidden: { ...hiddenFromSight },
  first: { width: '40%', [narrow]: { width: 'auto', color: theme.semanticColors.bodySubtext } },
  inline: { display: 'none', marginRight: 6, fontSize: 12, [narrow]: { display: 'inline' } }
}));
