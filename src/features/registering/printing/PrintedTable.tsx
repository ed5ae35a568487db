import * as React from 'react';
import { DocumentTable } from '../../../ui/DocumentTable';
import { Prose } from '../../../ui/Prose';
import { Section } from '../../../ui/Section';

interface PrintedTableProps {
  readonly title: string;
  /** Said where there is no row. */
  readonly none: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A part of the record that is a table. */
export function PrintedTable({ title, none, headings, rows }: PrintedTableProps): React.ReactElement {
  return (
    <Section title={title}>
      {rows.length === 0 ? (
        <Prose soft>{none}</Prose>
      ) : (
        <div style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          <DocumentTable caption={title} headings={headings} rows={rows} />
        </div>
      )}
    </Section>
  );
}
