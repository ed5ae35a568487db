import * as React from 'react';
import type { Records } from '../../../domain/partnerships/records';
import type { SubmissionDocument, SubmissionRow } from '../../../domain/submissions/submission';
import { validSubmission } from '../../../domain/submissions/validSubmission';
import { reasonOf } from '../../../domain/trouble';
import { useServices } from '../../../ui/Services';
import { readingProblems } from '../../../ui/readingProblems';

export type ReadDocument =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly text: string; readonly tryAgain: () => void }
  /** What is stored is not what was submitted, or its columns say something else: nothing can be decided on it. */
  | { readonly phase: 'untrusted'; readonly reason: string }
  | {
      readonly phase: 'ready';
      readonly document: SubmissionDocument;
      /** The document that this one replaces; absent where there is none or it cannot be read. */
      readonly before?: SubmissionDocument;
    };

/** The whole document, verified against its fingerprint, its columns and the settings then in force (and the one that it replaces). */
export function useDocument(row: SubmissionRow, settingsRows: Records['settingsRows']): ReadDocument {
  const { submissions } = useServices();
  const [attempt, setAttempt] = React.useState(1);
  const [read, setRead] = React.useState<ReadDocument>({ phase: 'loading' });
  // The same submission read again is the same row: a refreshed page must not read the document anew.
  const given = React.useRef({ row, settingsRows });

  React.useEffect(() => {
    let isShown = true;
    const { row: asked, settingsRows: settings } = given.current;
    setRead({ phase: 'loading' });
    Promise.all([submissions.read(asked.submissionKey), readBefore(asked.supersedes)]).then(
      ([document, before]) => {
        if (!isShown) return;
        const reason = validSubmission(asked, document, settings);
        setRead(reason === undefined ? { phase: 'ready', document, before } : { phase: 'untrusted', reason });
      },
      thrown => {
        if (!isShown) return;
        if (reasonOf(thrown) === 'refused') setRead({ phase: 'untrusted', reason: messageOf(thrown) });
        else setRead({ phase: 'failed', text: sentenceFor(thrown), tryAgain: () => setAttempt(attempt + 1) });
      }
    );
    return () => {
      isShown = false;
    };

    function readBefore(key: string): Promise<SubmissionDocument | undefined> {
      return key === '' ? Promise.resolve(undefined) : submissions.read(key).catch(() => undefined);
    }
  }, [submissions, attempt]);

  return read;
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : '';
}

function sentenceFor(thrown: unknown): string {
  const reason = reasonOf(thrown);
  return reason === 'refused' ? messageOf(thrown) : readingProblems[reason];
}
