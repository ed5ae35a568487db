import * as React from 'react';
import type { SubmissionDocument, SubmissionRepository, SubmissionRow } from '../../../domain/submissions/submission';
import { reasonOf } from '../../../domain/trouble';
import { readingSentence } from '../../../ui/readingProblems';

/** A submission with its document, or with the sentence why its text cannot be trusted. */
export interface ReadDocument {
  readonly row: SubmissionRow;
  readonly document?: SubmissionDocument;
  readonly refused?: string;
}

export type WholeRecord =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly text: string; readonly tryAgain: () => void }
  | { readonly phase: 'ready'; readonly documents: readonly ReadDocument[] };

/** Every document of a partnership, verified as it is read: a record is printed whole or not at all. */
export function useWholeRecord(submissions: SubmissionRepository, rows: readonly SubmissionRow[]): WholeRecord {
  const [attempt, setAttempt] = React.useState(1);
  const [read, setRead] = React.useState<WholeRecord>({ phase: 'loading' });

  React.useEffect(() => {
    let isShown = true;
    setRead({ phase: 'loading' });
    Promise.all(rows.map(row => readOne(submissions, row))).then(
      documents => isShown && setRead({ phase: 'ready', documents }),
      thrown =>
        isShown && setRead({ phase: 'failed', text: readingSentence(thrown), tryAgain: () => setAttempt(attempt + 1) })
    );
    return () => {
      isShown = false;
    };
  }, [submissions, rows, attempt]);

  return read;
}

async function readOne(submissions: SubmissionRepository, row: SubmissionRow): Promise<ReadDocument> {
  try {
    return { row, document: await submissions.read(row.submissionKey) };
  } catch (thrown) {
    // A text that is not what was submitted stays so: the record says it, and the rest is printed.
    if (reasonOf(thrown) === 'refused') return { row, refused: readingSentence(thrown) };
    throw thrown;
  }
}
