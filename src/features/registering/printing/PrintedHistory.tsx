import * as React from 'react';
import type { Records } from '../../../domain/partnerships/records';
import type { PartnershipStatus } from '../../../domain/status/status';
import { timeline, type TimelineEvent } from '../../../domain/status/timeline';
import { formatDate, formatTime } from '../../../ui/dates';
import { PrintedTable } from './PrintedTable';
import { printStrings as strings } from './strings';

interface PrintedHistoryProps {
  readonly partnership: PartnershipStatus;
  readonly records: Records;
}

/** What has happened, oldest first as in a file; what does not count stands apart, each with its reason. */
export function PrintedHistory({ partnership, records }: PrintedHistoryProps): React.ReactElement {
  const events = React.useMemo(() => timeline(records, partnership), [records, partnership]);
  const ignored = events.filter(({ counts }) => !counts);
  return (
    <>
      <PrintedTable
        title={strings.history}
        none=""
        headings={[strings.when, strings.what, strings.words]}
        rows={events.filter(({ counts }) => counts).map(event => [...told(event), event.detail])}
      />
      {ignored.length > 0 && (
        <PrintedTable
          title={strings.ignored}
          none=""
          headings={[strings.when, strings.what, strings.why]}
          rows={ignored.map(event => [...told(event), event.why ?? ''])}
        />
      )}
    </>
  );
}

function told({ on, who, what }: TimelineEvent): readonly string[] {
  return [`${formatDate(on)}, ${formatTime(on)}`, who ? `${who.name} ${what}` : what];
}
