import * as React from 'react';
import type { Records } from '../../../domain/partnerships/records';
import type { HandoverDocument, SubmissionRow } from '../../../domain/submissions/submission';
import { validSubmission } from '../../../domain/submissions/validSubmission';
import { reasonOf } from '../../../domain/trouble';
import { readingProblems } from '../../../ui/readingProblems';
import { useServices } from '../../../ui/Services';

export type HandedDocument =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly text: string; readonly tryAgain: () => void }
  /** What is stored is not what was submitted, or its columns say something else. */
  | { readonly phase: 'untrusted' }
  | { readonly phase: 'ready'; readonly document: HandoverDocument };

/** What was handed over, verified against its fingerprint and its columns. */
export function useHandedDocument(row: SubmissionRow, settingsRows: Records['settingsRows']): HandedDocument {
  const { submissions } = useServices();
  const [read, setRead] = React.useState<HandedDocument>({ phase: 'loading' });
  const [turn, setTurn] = React.useState(0);
  // The same hand-over read again is the same: a page that was read anew must not read it anew.
  const given = React.useRef({ row, settingsRows });

  React.useEffect(() => {
    let isShown = true;
    const { row: asked, settingsRows: settings } = given.current;
    setRead({ phase: 'loading' });
    submissions.read(asked.submissionKey).then(
      document => {
        if (!isShown) return;
        const isRight = document.kind === 'Handover' && validSubmission(asked, document, settings) === undefined;
        setRead(isRight ? { phase: 'ready', document } : { phase: 'untrusted' });
      },
      thrown => {
        if (!isShown) return;
        const reason = reasonOf(thrown);
        if (reason === 'refused') setRead({ phase: 'untrusted' });
        else setRead({ phase: 'failed', text: readingProblems[reason], tryAgain: () => setTurn(turn + 1) });
      }
    );
    return () => {
      isShown = false;
    };
  }, [submissions, turn]);
  return read;
}
