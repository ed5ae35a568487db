import * as React from 'react';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Loading } from '../../../ui/Loading';
import { Problem } from '../../../ui/Problem';
import { addresses } from '../addresses';
import { useOpenDraft } from '../draft/useOpenDraft';
import { notOpened, strings as shared } from '../strings';
import { DraftToHand } from './DraftToHand';
import { handingStrings as strings } from './strings';

interface DraftHandOverProps {
  readonly draftKey: string;
  readonly records: ToolkitRecords;
  readonly reload: () => void;
}

/** Opens the newest state of a draft, from the server or from this browser, to be handed over. */
export function DraftHandOver({ draftKey, records, reload }: DraftHandOverProps): React.ReactElement {
  const opening = useOpenDraft(draftKey, undefined, records.drafts);
  const [submitted] = React.useState(() => new Set(records.submissions.map(row => row.submissionKey)));
  const home = <Button kind="primary" text={strings.home} href={addresses.home} />;
  switch (opening.phase) {
    case 'loading':
      return <Loading text={strings.openingDraft} />;
    case 'failed':
      return (
        <Problem
          text={notOpened[opening.reason]}
          action={<Button text={shared.tryAgain} onClick={opening.tryAgain} />}
        />
      );
    case 'missing':
      return <EmptyState title={strings.nothing.title} text={strings.nothing.draft} action={home} />;
    case 'ready': {
      const { draft } = opening;
      if (submitted.has(draft.keys.submissionKey) || draft.save.phase === 'gone') {
        return <EmptyState title={strings.nothing.title} text={strings.nothing.draft} action={home} />;
      }
      if (draft.save.phase !== 'conflict') return <DraftToHand {...{ draft, records, reload }} />;
      const open = <Button kind="primary" text={strings.conflict.open} href={addresses.opened(draftKey)} />;
      return <EmptyState title={strings.conflict.title} text={strings.conflict.text} action={open} />;
    }
  }
}
