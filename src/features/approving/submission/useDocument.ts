import * as React from 'react';
import type { Records } from '../../../domain/partnerships/records';
import type { RecordDocument, SubmissionDocument, SubmissionRow } from '../../../domain/submissions/submission';
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
      /** The record in force that it follows, in the same way. */
      readonly record?: RecordDocument;
    };

/** The whole document, verified against its fingerprint, its columns and the settings then in force; with it the one that it replaces and the record in force. */
export function useDocument(
  row: SubmissionRow,
  settingsRows: Records['settingsRows'],
  recordKey: string
): ReadDocument {
  const { submissions } = useServices();
  const [attempt, setAttempt] = React.useState(1);
  const [read, setRead] = React.useState<ReadDocument>({ phase: 'loading' });
  // The same submission read again is the same row: a refreshed page must not read the document anew.
  const given = React.useRef({ row, settingsRows, recordKey });

  React.useEffect(() => {
    let isShown = true;
    const { row: asked, settingsRows: settings, recordKey: inForce } = given.current;
    setRead({ phase: 'loading' });
    const earlier = readEarlier(asked.supersedes);
    const standing = inForce === asked.supersedes ? earlier : readEarlier(inForce);
    Promise.all([submissions.read(asked.submissionKey), earlier, standing]).then(
      ([document, before, record]) => {
        if (!isShown) return;
        const reason = validSubmission(asked, document, settings);
        if (reason !== undefined) setRead({ phase: 'untrusted', reason });
        else setRead({ phase: 'ready', document, before, ...(record && 'registration' in record && { record }) });
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

    function readEarlier(key: string): Promise<SubmissionDocument | undefined> {
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
