import * as React from 'react';
import type { DocumentDifference } from '../../../domain/submissions/compareDocuments';
import { joined } from '../../../ui/styled';
import { pageStyles } from './pageStyles';
import { partnershipStrings as strings } from './strings';

interface DifferenceTableProps {
  readonly changes: readonly DocumentDifference[];
}

/** Each changed answer, before and after. */
export function DifferenceTable({ changes }: DifferenceTableProps): React.ReactElement {
  const css = pageStyles();
  return (
    <table role="table" className={css.table}>
      <caption className={css.caption}>{strings.difference}</caption>
      <thead role="rowgroup" className={css.head}>
        <tr role="row">
          {[strings.question, strings.before, strings.after].map(title => (
            <th key={title} scope="col" role="columnheader" className={css.heading}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={css.body}>
        {changes.map(({ field, label, before, after }) => (
          <tr key={field} role="row" className={css.row}>
            <th scope="row" role="rowheader" className={joined(css.cell, css.criterion)}>
              {label}
            </th>
            <td role="cell" className={css.cell}>
              <del>{before || strings.nothing}</del>
            </td>
            <td role="cell" className={css.cell}>
              <ins>{after || strings.nothing}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
