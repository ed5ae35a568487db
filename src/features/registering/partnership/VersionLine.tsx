import * as React from 'react';
import { shortFingerprint } from '../../../domain/decisions/statementOf';
import type { Records } from '../../../domain/partnerships/records';
import { documentWords } from '../../../domain/submissions/kindWords';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import { Button } from '../../../ui/Button';
import { formatDate } from '../../../ui/dates';
import { pageStyles } from './pageStyles';
import { partnershipStrings as strings } from './strings';
import { VersionReading } from './VersionReading';

interface VersionLineProps {
  readonly row: SubmissionRow;
  /** 0 for a hand-over, which is no version: it changes no answer. */
  readonly number: number;
  readonly isLatest: boolean;
  readonly isOpen: boolean;
  readonly onTurn: () => void;
  readonly records: Records;
}

/** One submission of a partnership, to open where it is not shown below already. */
export function VersionLine({ row, number, isLatest, isOpen, onTurn, records }: VersionLineProps): React.ReactElement {
  const css = pageStyles();
  const what = documentWords(row);
  const [name, date] = [row.author.name, formatDate(row.submittedOn)];
  const which = number === 0 ? strings.theHandover(date) : strings.theVersion(number);
  return (
    <li className={css.step}>
      {number === 0
        ? strings.handoverLine(what, row.leadOfficerName, name, date)
        : strings.versionLine(number, what, name, date)}{' '}
      <span className={css.subtle}>
        {strings.fingerprint(shortFingerprint(row.hash))}
        {isLatest && ` · ${strings.latest}`}
      </span>{' '}
      {!isLatest && (
        <Button
          kind="quiet"
          text={isOpen ? strings.closeVersion : strings.openVersion}
          label={isOpen ? strings.closeWhich(which) : strings.openWhich(which)}
          expanded={isOpen}
          onClick={onTurn}
        />
      )}
      {isOpen && <VersionReading row={row} records={records} />}
    </li>
  );
}
