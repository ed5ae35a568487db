import * as React from 'react';
import { isRecordDocument } from '../../../domain/submissions/isRecordDocument';
import type { RecordDocument } from '../../../domain/submissions/submission';
import { readingSentence } from '../../../ui/readingProblems';
import { useServices } from '../../../ui/Services';
import { draftStrings } from './strings';

export type Followed =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly text: string; readonly tryAgain: () => void }
  /** Without a document where the draft is a first proposal. */
  | { readonly phase: 'ready'; readonly document?: RecordDocument };

/** Reads the document that a draft follows, by its submission key; its fingerprint is checked as it is read. */
export function useFollowed(against: string | undefined): Followed {
  const { submissions } = useServices();
  const [attempt, setAttempt] = React.useState(1);
  const [followed, setFollowed] = React.useState<Followed>(against ? { phase: 'loading' } : { phase: 'ready' });
  React.useEffect(() => {
    if (!against) return undefined;
    let isShown = true;
    const fail = (text: string): void =>
      setFollowed({ phase: 'failed', text, tryAgain: () => setAttempt(attempt + 1) });
    setFollowed({ phase: 'loading' });
    submissions.read(against).then(
      document => {
        if (!isShown) return;
        if (isRecordDocument(document)) setFollowed({ phase: 'ready', document });
        else fail(draftStrings.noRecordBefore);
      },
      thrown => isShown && fail(readingSentence(thrown))
    );
    return () => {
      isShown = false;
    };
  }, [submissions, against, attempt]);
  return followed;
}
