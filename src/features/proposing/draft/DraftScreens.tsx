import * as React from 'react';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Loading } from '../../../ui/Loading';
import { Problem } from '../../../ui/Problem';
import { addresses, type DraftStep } from '../addresses';
import { notOpened, strings } from '../strings';
import { FollowedDraft } from './FollowedDraft';
import type { DraftState } from './draftState';
import { draftStrings } from './strings';
import { useOpenDraft } from './useOpenDraft';

export interface DraftScreensProps {
  readonly draftKey: string;
  /** A draft that was started this moment. */
  readonly fresh: DraftState | undefined;
  /** Nothing opens the first of its steps. */
  readonly step: DraftStep | undefined;
  /** The section of a form. */
  readonly part: string | undefined;
  /** Id of the control to put in focus. */
  readonly field: string | undefined;
  readonly records: ToolkitRecords;
}

/** Opens a draft and shows the section that the address names. */
export function DraftScreens({ draftKey, fresh, step, part, field, records }: DraftScreensProps): React.ReactElement {
  const opening = useOpenDraft(draftKey, fresh, records.drafts);
  switch (opening.phase) {
    case 'loading':
      return <Loading text={strings.openingDraft} />;
    case 'failed':
      return (
        <Problem
          text={notOpened[opening.reason]}
          action={<Button text={strings.tryAgain} onClick={opening.tryAgain} />}
        />
      );
    case 'missing':
      return (
        <EmptyState
          {...draftStrings.missing}
          action={
            <>
              <Button kind="primary" text={strings.home} href={addresses.home} />
              <Button text={strings.startNew} href={addresses.newDraft} />
            </>
          }
        />
      );
    case 'ready':
      return <FollowedDraft opened={opening.draft} step={step} part={part} field={field} records={records} />;
  }
}
