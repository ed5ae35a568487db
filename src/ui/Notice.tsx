import * as React from 'react';
import { Glyph, type GlyphName } from './Glyph';
import { joined, styled } from './styled';

export interface NoticeProps {
  /** What it is: something to know, something done, something to look at, something wrong. */
  readonly kind?: 'info' | 'done' | 'attention' | 'wrong';
  /** How it is announced when it appears; a notice that was there from the start is not announced. */
  readonly announce?: 'alert' | 'status';
  readonly children: React.ReactNode;
}

const glyphs: { readonly [K in NonNullable<NoticeProps['kind']>]: GlyphName } = {
  info: 'info',
  done: 'tick',
  attention: 'warning',
  wrong: 'warning'
};

/** A sentence set apart, told by its drawing and its edge, not by colour alone. */
export function Notice({ kind = 'info', announce, children }: NoticeProps): React.ReactElement {
  const css = useStyles();
  return (
    <div className={joined(css.notice, css[kind])} role={announce}>
      <span className={css.glyph}>
        <Glyph name={glyphs[kind]} />
      </span>
      <div className={css.words}>{children}</div>
    </div>
  );
}

const useStyles = styled(theme => ({
  notice: {
    display: 'flex',
    gap: 10,
    boxSizing: 'border-box',
    maxWidth: 820,
    padding: '10px 14px',
    borderRadius: 4,
    borderLeft: '4px solid transparent',
    color: theme.semanticColors.bodyText,
    background: theme.semanticColors.bodyStandoutBackground,
    lineHeight: '1.45',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' }
  },
  glyph: { paddingTop: 2, flex: 'none' },
  words: {
    minWidth: 0,
    flex: 1,
    overflowWrap: 'anywhere',
    '& p': { margin: '0 0 6px' },
    '& p:last-child': { margin: 0 }
  },
  info: { borderLeftColor: theme.palette.neutralTertiary },
  done: { borderLeftColor: theme.isInverted ? '#6ccb5f' : '#107c10' },
  attention: { borderLeftColor: theme.isInverted ? '#fce100' : '#b86e00' },
  wrong: { borderLeftColor: theme.semanticColors.errorText }
}));
