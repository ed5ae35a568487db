import * as React from 'react';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import { Button, ButtonRow } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { useServices } from '../../../ui/Services';
import { ConflictChoice } from './ConflictChoice';
import { LeftOver } from './LeftOver';
import { newDraft } from './openDraft';
import { choiceId } from './SaveTrouble';
import { draftStrings } from './strings';
import type { DraftDesk } from './useDraft';

interface DraftNoticesProps {
  readonly desk: DraftDesk;
  readonly records: ToolkitRecords;
}

/** What a draft has to say beyond "saved": it came back, it changed elsewhere, it is gone. */
export function DraftNotices({ desk, records }: DraftNoticesProps): React.ReactElement {
  const { newKey } = useServices();
  const { state, tell, keptDrafts } = desk;
  const startAgain = (): void => {
    const { draftKey: left, partnershipKey } = state.keys;
    const { supersedes, followUp } = state.answers;
    // What replaces or follows a submission stays with its partnership.
    const stays = supersedes !== '' || followUp !== undefined;
    tell({ type: 'startedAgain', keys: { ...newDraft(newKey).keys, ...(stays && { partnershipKey }) } });
    void keptDrafts.remove(left);
  };
  const { save } = state;
  return (
    <>
      <LeftOver desk={desk} records={records} />
      {save.phase === 'conflict' && (
        <ConflictChoice
          mine={state.answers}
          other={save.other.answers}
          onKeepMine={() => tell({ type: 'keptMine' })}
          onTakeOther={() => tell({ type: 'tookOther' })}
        />
      )}
      {save.phase === 'gone' && (
        <Spaced>
          <Notice kind="attention" announce="alert">
            <p id={choiceId} tabIndex={-1}>
              {draftStrings.gone.text}
            </p>
            <Button text={draftStrings.gone.keep} onClick={startAgain} />
          </Notice>
        </Spaced>
      )}
      {state.undo && save.phase !== 'conflict' && (
        <Spaced>
          <Notice kind="done" announce="status">
            <ButtonRow>
              <span>{draftStrings.chosen}</span>
              <Button kind="quiet" text={draftStrings.undo} onClick={() => tell({ type: 'undone' })} />
            </ButtonRow>
          </Notice>
        </Spaced>
      )}
      {state.restored && save.phase !== 'conflict' && save.phase !== 'gone' && (
        <Spaced>
          <Notice kind="info">{draftStrings.restored}</Notice>
        </Spaced>
      )}
    </>
  );
}

function Spaced({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  return <div style={{ margin: '0 0 20px' }}>{children}</div>;
}
