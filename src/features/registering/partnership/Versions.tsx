import * as React from 'react';
import { isVersion, shortFingerprint, versionOf } from '../../../domain/decisions/statementOf';
import type { PartnershipStatus } from '../../../domain/status/status';
import { formatDate } from '../../../ui/dates';
import { Section } from '../../../ui/Section';
import { VersionReading } from './VersionReading';
import { kindWords } from '../../../domain/submissions/kindWords';
import { pageStyles } from './pageStyles';
import { partnershipStrings as strings } from './strings';
import { Button } from '../../../ui/Button';
import type { Records } from '../../../domain/partnerships/records';

interface VersionsProps {
  readonly partnership: PartnershipStatus;
  readonly records: Records;
}

/** Every version that counted, newest first, with its short fingerprint; older ones open in place. */
export function Versions({ partnership, records }: VersionsProps): React.ReactElement {
  const css = pageStyles();
  const { counted, latest } = partnership;
  const [open, setOpen] = React.useState('');
  return (
    <Section title={strings.versions}>
      <ul className={css.list}>
        {counted
          .filter(isVersion)
          .map(row => ({ row, number: versionOf(row.submissionKey, counted) }))
          .reverse()
          .map(({ row, number }) => {
            const isOpen = open === row.submissionKey;
            const isLatest = row.submissionKey === latest.submissionKey;
            return (
              <li key={row.submissionKey} className={css.step}>
                {strings.versionLine(number, kindWords[row.kind], row.author.name, formatDate(row.submittedOn))}{' '}
                <span className={css.subtle}>
                  {strings.fingerprint(shortFingerprint(row.hash))}
                  {isLatest && ` · ${strings.latest}`}
                </span>{' '}
                {!isLatest && (
                  <Button
                    kind="quiet"
                    text={isOpen ? strings.closeVersion : strings.openVersion}
                    label={isOpen ? strings.closeWhich(number) : strings.openWhich(number)}
                    expanded={isOpen}
                    onClick={() => setOpen(isOpen ? '' : row.submissionKey)}
                  />
                )}
                {isOpen && <VersionReading row={row} records={records} />}
              </li>
            );
          })}
      </ul>
    </Section>
  );
}
