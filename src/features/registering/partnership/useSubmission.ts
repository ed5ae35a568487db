import * as React from 'react';
import type { SubmissionDocument, SubmissionRepository } from '../../../domain/submissions/submission';
import { readingSentence } from '../../../ui/readingProblems';

export type ReadSubmission =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly text: string; readonly tryAgain: () => void }
  | { readonly phase: 'ready'; readonly document: SubmissionDocument };

/** One submitted document, verified against its fingerprint as it is read. */
export function useSubmission(submissions: SubmissionRepository, submissionKey: string): ReadSubmission {
  const [attempt, setAttempt] = React.useState(1);
  const [read, setRead] = React.useState<ReadSubmission>({ phase: 'loading' });

  React.useEffect(() => {
    let isShown = true;
    setRead({ phase: 'loading' });
    submissions.read(submissionKey).then(
      document => isShown && setRead({ phase: 'ready', document }),
      thrown =>
        isShown && setRead({ phase: 'failed', text: readingSentence(thrown), tryAgain: () => setAttempt(attempt + 1) })
    );
    return () => {
      isShown = false;
    };
  }, [submissions, submissionKey, attempt]);

  return read;
}
