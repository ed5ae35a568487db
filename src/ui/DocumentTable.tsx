import * as React from 'react';
import { hiddenFromSight, styled } from './styled';

interface DocumentTableProps {
  /** Read to those who do not see what the table stands beside. */
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table in a document. Where it is narrow, each row stands as lines with their headings; a column in which nothing was filled in is left out. */
export function DocumentTable({ caption, headings, rows }: DocumentTableProps): React.ReactElement {
  const css = useStyles();
  const columns = headings.map((_heading, at) => at).filter(at => rows.some(row => (row[at] ?? '') !== ''));
  return (
    <table role="table" className={css.table}>
      <caption style={hiddenFromSight}>{caption}</caption>
      <thead className={css.head}>
        <tr role="row">
          {columns.map(at => (
            <th key={at} scope="col" role="columnheader" className={css.heading}>
              {headings[at]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={place} role="row" className={css.row}>
            {columns.map(at => (
              <td key={at} role="cell" className={css.cell}>
                <span aria-hidden="true" className={css.inline}>
                  {headings[at]}
                </span>
                {row[at]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const narrow = '@container (max-width: 520px)';

const useStyles = styled(theme => ({
  table: { width: '100%', borderCollapse: 'collapse', whiteSpace: 'normal', [narrow]: { display: 'block' } },
  head: { [narrow]: { ...hiddenFromSight } },
  heading: {
    padding: '0 12px 4px 0',
    textAlign: 'left',
    verticalAlign: 'bottom',
    fontSize: 12,
    fontWeight: 400,
    color: theme.semanticColors.bodySubtext
  },
  row: { [narrow]: { display: 'block', padding: '0 0 8px' } },
  cell: {
    padding: '4px 12px 4px 0',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    ':empty': { display: 'none' },
    [narrow]: { display: 'block', padding: 0 }
  },
  inline: {
    display: 'none',
    marginRight: 6,
    fontSize: 12,
    color: theme.semanticColors.bodySubtext,
    [narrow]: { display: 'inline' }
  }
}));
