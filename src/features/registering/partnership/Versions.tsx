import * as React from 'react';
import { versionOf } from '../../../domain/decisions/statementOf';
import type { Records } from '../../../domain/partnerships/records';
import type { PartnershipStatus } from '../../../domain/status/status';
import { Section } from '../../../ui/Section';
import { pageStyles } from './pageStyles';
import { partnershipStrings as strings } from './strings';
import { VersionLine } from './VersionLine';

interface VersionsProps {
  readonly partnership: PartnershipStatus;
  readonly records: Records;
}

/** Everything that was submitted and counted, newest first, with its short fingerprint; what does not stand opens in place. */
export function Versions({ partnership, records }: VersionsProps): React.ReactElement {
  const css = pageStyles();
  const { counted, latest } = partnership;
  const [open, setOpen] = React.useState('');
  return (
    <Section title={strings.versions}>
      <ul className={css.list}>
        {counted
          .filter(({ kind }) => kind !== 'Withdrawal')
          .map(row => (
            <VersionLine
              key={row.submissionKey}
              row={row}
              number={versionOf(row.submissionKey, counted)}
              isLatest={row.submissionKey === latest.submissionKey}
              isOpen={open === row.submissionKey}
              onTurn={() => setOpen(open === row.submissionKey ? '' : row.submissionKey)}
              records={records}
            />
          ))
          .reverse()}
      </ul>
    </Section>
  );
}
