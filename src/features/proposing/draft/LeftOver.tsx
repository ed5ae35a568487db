import * as React from 'react';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { useServices } from '../../../ui/Services';
import { goTo } from '../../../ui/useHashRoute';
import { addresses } from '../addresses';
import { draftStrings } from './strings';
import type { DraftDesk } from './useDraft';

/** A draft whose submission arrived although its answer was lost: it is offered to be cleared, never cleared by itself. */
export function LeftOver({
  desk,
  records
}: {
  readonly desk: DraftDesk;
  readonly records: ToolkitRecords;
}): React.ReactElement | null {
  const { drafts } = useServices();
  const { keys } = desk.state;
  if (!records.submissions.some(row => row.submissionKey === keys.submissionKey)) return null;
  const clear = async (): Promise<void> => {
    const left = await desk.close();
    // What cannot be removed now stays on the list of my partnerships, where it can be cleared later.
    if (left) await drafts.remove(left.id).catch(() => undefined);
    goTo(addresses.home);
  };
  return (
    <div style={{ margin: '0 0 20px' }}>
      <Notice kind="attention">
        <p>{draftStrings.leftOver.text}</p>
        <Button text={draftStrings.leftOver.clear} onClick={() => void clear()} />
      </Notice>
    </div>
  );
}
