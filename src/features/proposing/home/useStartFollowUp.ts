import * as React from 'react';
import type { StartedKind } from '../../../domain/status/followUpsOffered';
import type { PartnershipStatus } from '../../../domain/status/status';
import { isRecordDocument } from '../../../domain/submissions/isRecordDocument';
import { readingSentence } from '../../../ui/readingProblems';
import { useServices } from '../../../ui/Services';
import type { DraftState } from '../draft/draftState';
import { followUpDraft } from './followUpDraft';
import { followUpStrings } from './followUpStrings';
import { ledNow } from './ledNow';

export type Starting = { readonly phase: 'ready' | 'reading' } | { readonly phase: 'failed'; readonly text: string };

/** Reads the document that is in force, its fingerprint checked, and starts the draft of what follows it. */
export function useStartFollowUp(
  kind: StartedKind,
  status: PartnershipStatus,
  startDraft: (draft: DraftState) => void
): readonly [Starting, () => Promise<void>] {
  const { submissions, newKey, me } = useServices();
  const [starting, setStarting] = React.useState<Starting>({ phase: 'ready' });
  const isShown = React.useRef(true);
  React.useEffect(() => () => void (isShown.current = false), []);

  const start = async (): Promise<void> => {
    setStarting({ phase: 'reading' });
    try {
      const before = status.inForce && (await submissions.read(status.inForce.row.submissionKey));
      if (!isShown.current) return;
      if (before && isRecordDocument(before)) startDraft(ledNow(followUpDraft(before, kind, newKey), status, me));
      else setStarting({ phase: 'failed', text: followUpStrings.noRecord });
    } catch (thrown) {
      if (isShown.current) setStarting({ phase: 'failed', text: readingSentence(thrown) });
    }
  };
  return [starting, start];
}
