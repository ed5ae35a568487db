import * as React from 'react';
import type { Records } from '../../../domain/partnerships/records';
import type { PartnershipStatus } from '../../../domain/status/status';
import { Printable } from '../../../ui/Printable';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { pageHeaderRules } from '../../../ui/pageHeader';
import { Standing } from '../partnership/Standing';
import { withoutExampleTag } from '../words';
import { decisionHeadings, decisionRows } from './decisionRows';
import { evidenceHeadings, evidenceRows } from './evidenceRows';
import { pageHeaders } from './pageHeaders';
import { PrintedDocument } from './PrintedDocument';
import { PrintedFacts } from './PrintedFacts';
import { PrintedHistory } from './PrintedHistory';
import { PrintedTable } from './PrintedTable';
import { queryHeadings, queryRows } from './queryRows';
import { printStrings as strings } from './strings';
import type { ReadDocument } from './useWholeRecord';

export interface PrintPackProps {
  readonly partnership: PartnershipStatus;
  readonly records: Records;
  readonly documents: readonly ReadDocument[];
}

/** Facts, status and why, history, decisions, queries, every document whole, and the files of evidence. */
export function PrintPack({ partnership, records, documents }: PrintPackProps): React.ReactElement {
  const { settings } = records;
  const keys = new Set(partnership.counted.map(({ submissionKey }) => submissionKey));
  const isOurs = (row: { readonly partnershipKey: string; readonly submissionKey: string }): boolean =>
    keys.has(row.submissionKey) || row.partnershipKey === partnership.key;
  const { all, own, nameOf } = pageHeaders(partnership);
  return (
    <Printable>
      <style>{pageHeaderRules(all, own)}</style>
      <ScreenHeading text={strings.title} above={withoutExampleTag(partnership.name)} />
      <PrintedFacts partnership={partnership} />
      <Standing partnership={partnership} />
      <PrintedHistory partnership={partnership} records={records} />
      <PrintedTable
        title={strings.decisions}
        none={strings.noDecisions}
        headings={decisionHeadings}
        rows={decisionRows(records.decisions.filter(isOurs), partnership)}
      />
      <PrintedTable
        title={strings.queries}
        none={strings.noQueries}
        headings={queryHeadings}
        rows={queryRows(records.messages.filter(isOurs), partnership, settings)}
      />
      <PrintedTable
        title={strings.evidence}
        none={strings.noEvidence}
        headings={evidenceHeadings}
        rows={evidenceRows(documents, settings)}
      />
      {documents.map(read => (
        <PrintedDocument
          key={read.row.submissionKey}
          read={read}
          page={nameOf(read.row)}
          partnership={partnership}
          records={records}
        />
      ))}
    </Printable>
  );
}
