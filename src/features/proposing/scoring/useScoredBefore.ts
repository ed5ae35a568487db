import * as React from 'react';
import type { Records } from '../../../domain/partnerships/records';
import { deriveStatus } from '../../../domain/status/deriveStatus';
import type { RecordDocument } from '../../../domain/submissions/submission';
import { useServices } from '../../../ui/Services';
import { beforeWords } from '../draft/beforeWords';
import type { ScoredBefore } from './ThenAndNow';

/** How the document before was scored, and who approved what is in force; nothing for a first proposal. */
export function useScoredBefore(before: RecordDocument | undefined, records: Records): ScoredBefore | undefined {
  const { now } = useServices();
  return React.useMemo(
    () =>
      before && {
        words: beforeWords(before, records),
        significance: before.significance,
        approver: approverOf(records, before.partnershipKey, now())
      },
    [before, records, now]
  );
}

function approverOf(records: Records, key: string, now: Date): string {
  const isOf = ({ partnershipKey }: { readonly partnershipKey: string }): boolean => partnershipKey === key;
  const { submissions, decisions, messages } = records;
  const [status] = deriveStatus(
    {
      ...records,
      submissions: submissions.filter(isOf),
      decisions: decisions.filter(isOf),
      messages: messages.filter(isOf)
    },
    now
  );
  return status?.inForce?.by.name ?? '';
}
