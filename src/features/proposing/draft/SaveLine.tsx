import * as React from 'react';
import { Glyph } from '../../../ui/Glyph';
import { styled } from '../../../ui/styled';
import type { SaveState } from './draftState';
import { saveWords } from './saveWords';

/** The line that says where what was typed is now. Trouble is read out; the rest is there to be looked at. */
export function SaveLine({ save, isKept }: { readonly save: SaveState; readonly isKept: boolean }): React.ReactElement {
  const css = useStyles();
  const { text, isTrouble } = saveWords(save, isKept);
  return (
    <div className={isTrouble ? css.trouble : css.calm} data-save={save.phase}>
      <Glyph name={isTrouble ? 'away' : save.phase === 'saved' ? 'tick' : 'pencil'} size={14} />
      <span role="status" aria-live={isTrouble ? 'polite' : 'off'}>
        {text}
      </span>
    </div>
  );
}

const useStyles = styled(theme => ({
  calm: { display: 'flex', gap: 6, alignItems: 'center', fontSize: 13, color: theme.semanticColors.bodySubtext },
  trouble: {
    display: 'flex',
    gap: 6,
    alignItems: 'center',
    fontSize: 13,
    fontWeight: 600,
    color: theme.semanticColors.bodyText
  }
}));
