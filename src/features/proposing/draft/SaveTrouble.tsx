import * as React from 'react';
import { Button } from '../../../ui/Button';
import { styled } from '../../../ui/styled';
import type { SaveState } from './draftState';
import { SaveLine } from './SaveLine';
import { draftStrings } from './strings';

/** The id of what has to be decided about this draft. */
export const choiceId = 'draft-choice';

/** What stands in the way of saving stays in sight however far down the page somebody types; it never takes their focus. */
export function SaveTrouble({
  save,
  isKept
}: {
  readonly save: SaveState;
  readonly isKept: boolean;
}): React.ReactElement {
  const css = useStyles();
  const asks = save.phase === 'conflict' || save.phase === 'gone';
  return (
    <div className={css.bar}>
      <SaveLine save={save} isKept={isKept} />
      {asks && <Button kind="quiet" text={draftStrings.showChoice} onClick={showChoice} />}
    </div>
  );
}

function showChoice(): void {
  const choice = document.getElementById(choiceId);
  choice?.focus({ preventScroll: true });
  choice?.scrollIntoView({ block: 'center' });
}

const useStyles = styled(theme => ({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 16px',
    alignItems: 'center',
    margin: '0 0 8px',
    padding: '6px 12px',
    borderRadius: 4,
    border: `1px solid ${theme.semanticColors.bodyText}`,
    background: theme.semanticColors.bodyBackground
  }
}));
