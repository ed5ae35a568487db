import * as React from 'react';
import type { Records } from '../../../domain/partnerships/records';
import type { SubmissionDocument, SubmissionRow } from '../../../domain/submissions/submission';
import { validSubmission } from '../../../domain/submissions/validSubmission';
import { useServices } from '../../../ui/Services';
import { useSubmission, type ReadSubmission } from './useSubmission';

export type VerifiedSubmission =
  | Exclude<ReadSubmission, { readonly phase: 'ready' }>
  | {
      readonly phase: 'ready';
      readonly document: SubmissionDocument;
      /** Why the entry in the list must not be relied on, in one sentence. */
      readonly problem: string | undefined;
    };

/** A submitted document, verified against its fingerprint, and its columns against its answers (nobody believes a column unchecked). */
export function useVerifiedSubmission(
  row: SubmissionRow,
  { settingsRows }: Pick<Records, 'settingsRows'>
): VerifiedSubmission {
  const read = useSubmission(useServices().submissions, row.submissionKey);
  return React.useMemo(
    () =>
      read.phase === 'ready'
        ? { phase: 'ready', document: read.document, problem: validSubmission(row, read.document, settingsRows) }
        : read,
    [read, row, settingsRows]
  );
}
