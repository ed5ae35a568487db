import * as React from 'react';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import { BackLink } from '../../../ui/BackLink';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { addresses } from '../addresses';
import type { DraftState } from '../draft/draftState';
import { homeStrings } from '../home/strings';
import { HandedOver } from './HandedOver';
import { HandOverForm } from './HandOverForm';
import { handedDraft } from './handed';
import { handingStrings as strings } from './strings';
import { useRemoveGiven } from './useRemoveGiven';

interface DraftToHandProps {
  readonly draft: DraftState;
  readonly records: ToolkitRecords;
  readonly reload: () => void;
}

/** A draft with the form that hands it over. The giver's own draft goes only once the server has confirmed the hand-over. */
export function DraftToHand({ draft, records, reload }: DraftToHandProps): React.ReactElement {
  const handed = React.useMemo(() => handedDraft(draft, records.submissions), [draft, records]);
  const [given, remove] = useRemoveGiven(draft, reload);
  const name = handed.name.trim() || homeStrings.unnamed;
  if (given) return <HandedOver name={name} {...given} />;
  return (
    <div>
      <BackLink text={strings.home} href={addresses.home} />
      <ScreenHeading text={strings.title.draft} above={name} />
      <HandOverForm
        handed={handed}
        submissionKey={draft.keys.submissionKey}
        settings={records.settings}
        points={strings.draftPoints}
        onHanded={receiver => void remove(receiver)}
      />
    </div>
  );
}
