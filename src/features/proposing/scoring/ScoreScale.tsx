import * as React from 'react';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { styled } from '../../../ui/styled';

interface ScoreScaleProps {
  readonly settings: ProtocolSettings;
  readonly percent: number;
  /** A second end makes the mark a range. */
  readonly upTo?: number;
}

/** The three bands on one line and where the score stands. The words beside it say the same, so it is silent. */
export function ScoreScale({ settings, percent, upTo }: ScoreScaleProps): React.ReactElement {
  const css = useStyles();
  const { moderateFrom, majorFrom } = settings;
  return (
    <div aria-hidden="true">
      <div className={css.scale}>
        <span className={css.edge} style={{ left: `${moderateFrom}%` }} />
        <span className={css.edge} style={{ left: `${majorFrom}%` }} />
        {upTo === undefined ? (
          <span className={css.fill} style={{ width: `${percent}%` }} />
        ) : (
          <span className={css.fill} style={{ left: `${percent}%`, width: `${Math.max(2, upTo - percent)}%` }} />
        )}
      </div>
      <div className={css.words}>
        <span style={{ width: `${moderateFrom}%` }}>Limited</span>
        <span style={{ width: `${majorFrom - moderateFrom}%` }}>Mod.</span>
        <span style={{ width: `${100 - majorFrom}%` }}>Major</span>
      </div>
    </div>
  );
}

const useStyles = styled(theme => ({
  scale: {
    position: 'relative',
    height: 12,
    borderRadius: 6,
    overflow: 'hidden',
    background: theme.semanticColors.bodyBackground,
    border: `1px solid ${theme.semanticColors.inputBorder}`
  },
  fill: {
    position: 'absolute',
    left: 0,
    top: 0,
    bottom: 0,
    background: theme.palette.themePrimary,
    '@media (forced-colors: active)': { background: 'Highlight' }
  },
  edge: {
    position: 'absolute',
    zIndex: 1,
    top: 0,
    bottom: 0,
    borderLeft: `2px solid ${theme.semanticColors.bodyText}`
  },
  words: {
    display: 'flex',
    marginTop: 2,
    fontSize: 11,
    color: theme.semanticColors.bodySubtext,
    '& span': { boxSizing: 'border-box', paddingLeft: 2 }
  }
}));
