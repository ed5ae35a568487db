import * as React from 'react';
import type { Records } from '../../../domain/partnerships/records';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import { DocumentReading } from './DocumentReading';
import { useVerifiedSubmission } from './useVerifiedSubmission';

interface VersionReadingProps {
  readonly row: SubmissionRow;
  readonly records: Records;
}

/** One version of the answers, verified as it is read. */
export function VersionReading({ row, records }: VersionReadingProps): React.ReactElement {
  return <DocumentReading read={useVerifiedSubmission(row, records)} row={row} records={records} />;
}
