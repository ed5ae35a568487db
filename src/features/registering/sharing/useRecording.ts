import * as React from 'react';
import { checkShare } from '../../../domain/sharing/checkShare';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import { londonDate } from '../../../domain/time/londonDate';
import { useServices } from '../../../ui/Services';
import { useDeed, type Deed } from '../../../ui/useDeed';
import { emptyShare, organisationOf, toNewShare, type ShareTyped } from './shareTyped';

interface Recording {
  readonly typed: ShareTyped;
  readonly change: (part: Partial<ShareTyped>) => void;
  /** One sentence by field. */
  readonly problems: { readonly [field: string]: string | undefined };
  readonly deed: Deed;
  readonly record: () => Promise<void>;
  /** The organisation of the entry that was just written. */
  readonly recorded: string;
}

/** Filling in who was given the pack and writing it down: one request, sent again safely. */
export function useRecording(row: SubmissionRow, onRecorded: () => Promise<void>): Recording {
  const { shares, now } = useServices();
  const [typed, setTyped] = React.useState(() => emptyShare(londonDate(now())));
  const [problems, setProblems] = React.useState<Recording['problems']>({});
  const [recorded, setRecorded] = React.useState('');
  const [deed, carryOut] = useDeed();

  const record = async (): Promise<void> => {
    const found = checkShare(toNewShare('', typed, row), row.submittedOn, now());
    setProblems(Object.fromEntries(found.map(({ field, text }) => [field, text])));
    if (found.length > 0) {
      document.getElementById(`share-${found[0].field}`)?.focus();
      return;
    }
    const isDone = await carryOut(async key => {
      await shares.record(toNewShare(key, typed, row));
      await onRecorded();
    });
    if (!isDone) return;
    setRecorded(organisationOf(typed));
    setTyped(emptyShare(londonDate(now())));
  };

  return {
    typed,
    change: part => setTyped(before => ({ ...before, ...part })),
    problems,
    deed,
    record,
    recorded
  };
}
