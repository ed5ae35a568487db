import * as React from 'react';
import { kindWords } from '../../../domain/submissions/kindWords';
import { Button, ButtonRow } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { formatDate, formatTime } from '../../../ui/dates';
import { addresses } from '../addresses';
import { handingStrings } from '../handing/strings';
import { CardTitle } from './CardTitle';
import { homeStrings } from './strings';
import { useUndoableRemoval } from './useUndoableRemoval';
import type { MyDraft } from './useMyPartnerships';

interface DraftCardProps {
  readonly draft: MyDraft;
  readonly onRemove: (draft: MyDraft) => Promise<void>;
}

/** A draft of mine. Deleting it can be undone for a few seconds; leaving the screen makes it final. */
export function DraftCard({ draft, onRemove }: DraftCardProps): React.ReactElement {
  const name = draft.name.trim() || homeStrings.unnamed;
  const removal = useUndoableRemoval(React.useCallback(() => onRemove(draft), [onRemove, draft]));
  if (removal.isRemoved) {
    return (
      <Card as="li" quiet>
        <div role="status">
          <CardTitle text={name} />
          <ButtonRow>
            <span>{homeStrings.removed}</span>
            <Button kind="quiet" text={homeStrings.undo} onClick={removal.undo} label={`Undo deleting ${name}`} />
          </ButtonRow>
        </div>
      </Card>
    );
  }
  return (
    <Card as="li">
      <CardTitle
        text={name}
        below={
          draft.savedOn === ''
            ? homeStrings.onlyHere
            : `Saved ${formatDate(draft.savedOn)} at ${formatTime(draft.savedOn)}`
        }
      />
      <p style={{ margin: '0 0 14px' }}>{hintOf(draft)}</p>
      <ButtonRow>
        {draft.isSubmitted ? (
          <Button text={homeStrings.clear} label={`${homeStrings.clear}: ${name}`} onClick={removal.remove} />
        ) : (
          <>
            <Button
              text={homeStrings.finish}
              label={`Finish and submit ${name}`}
              href={
                draft.follows ? addresses.opened(draft.keys.draftKey) : addresses.draft(draft.keys.draftKey, 'about')
              }
            />
            <Button
              kind="quiet"
              text={handingStrings.link}
              label={`${handingStrings.link}: ${name}`}
              href={addresses.handDraft(draft.keys.draftKey)}
            />
            <Button kind="quiet" text={homeStrings.remove} label={`Delete draft ${name}`} onClick={removal.remove} />
          </>
        )}
      </ButtonRow>
    </Card>
  );
}

function hintOf({ isSubmitted, isHandedOver, isCorrection, follows }: MyDraft): string {
  if (isHandedOver) return homeStrings.alreadyHanded;
  if (isSubmitted) return homeStrings.alreadySubmitted;
  if (follows) return homeStrings.followsHint(kindWords[follows]);
  return isCorrection ? homeStrings.correctionHint : homeStrings.finishHint;
}
