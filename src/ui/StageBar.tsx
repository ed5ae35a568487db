import * as React from 'react';
import { Glyph, type GlyphName } from './Glyph';
import { joined, styled } from './styled';

export type StageState = 'done' | 'open' | 'waiting' | 'skipped';

export interface BarStage {
  readonly id: string;
  readonly title: string;
  readonly state: StageState;
  /** Who and when, or what is waited for. */
  readonly words: string;
}

const glyphs: { readonly [S in StageState]?: GlyphName } = { done: 'tick', open: 'next' };

interface StageBarProps {
  readonly label: string;
  readonly stages: readonly BarStage[];
  /** The words for each state: colour and drawing are never the only mark. */
  readonly stateWords: { readonly [S in StageState]: string };
}

/** The stages of something as one calm line; one under the other where it is narrow. */
export function StageBar({ label, stages, stateWords }: StageBarProps): React.ReactElement {
  const css = useStyles();
  return (
    <ol aria-label={label} className={css.bar}>
      {stages.map(({ id, title, state, words }) => {
        const glyph = glyphs[state];
        return (
          <li key={id} className={joined(css.stage, css[state])} aria-current={state === 'open' ? 'step' : undefined}>
            <span className={css.title}>
              <span className={css.mark}>{glyph && <Glyph name={glyph} size={14} />}</span>
              {title}
            </span>
            <span className={css.words}>{words === '' ? stateWords[state] : `${stateWords[state]} · ${words}`}</span>
          </li>
        );
      })}
    </ol>
  );
}

const useStyles = styled(theme => ({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 150px), 1fr))',
    gap: '12px 16px',
    margin: '0 0 8px',
    padding: 0,
    listStyle: 'none'
  },
  stage: {
    minWidth: 0,
    padding: '8px 0 0',
    borderTop: `3px solid ${theme.palette.neutralQuaternaryAlt}`,
    overflowWrap: 'anywhere'
  },
  done: { borderTopColor: theme.palette.neutralSecondary },
  open: { borderTopColor: theme.palette.themePrimary, fontWeight: 600 },
  waiting: { borderTopStyle: 'dashed' },
  skipped: { borderTopStyle: 'dotted' },
  title: { display: 'flex', gap: 6, alignItems: 'center', fontWeight: 600, lineHeight: '1.4' },
  mark: { display: 'inline-flex', flex: 'none' },
  words: {
    display: 'block',
    marginTop: 2,
    fontSize: 13,
    fontWeight: 400,
    lineHeight: '1.45',
    color: theme.semanticColors.bodySubtext
  }
}));
