import * as React from 'react';
import type { SignificanceBand } from '../domain/significance/significance';
import { styled } from './styled';

const shapes: { readonly [B in SignificanceBand]: string } = {
  Limited: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11z',
  Moderate: 'M8 1.4L14.6 8 8 14.6 1.4 8z',
  Major: 'M8 1.6L15 14H1z'
};

/**
 * The significance band as its word and a shape of its own on a neutral ground. The protocol's green, amber and red (section 4) only tint the
 * shape, because readers take red for bad (note I-18).
 */
export function BandMark({ band }: { readonly band: SignificanceBand }): React.ReactElement {
  const css = useStyles();
  return (
    <span className={css.mark}>
      <svg width="12" height="12" viewBox="0 0 16 16" aria-hidden="true" focusable="false" className={css[band]}>
        <path d={shapes[band]} fill="currentColor" />
      </svg>
      {band}
    </span>
  );
}

const useStyles = styled(theme => ({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    padding: '2px 10px 2px 8px',
    borderRadius: 12,
    border: `1px solid ${theme.palette.neutralTertiaryAlt}`,
    background: theme.semanticColors.bodyStandoutBackground,
    color: theme.semanticColors.bodyText,
    fontWeight: 600,
    lineHeight: '1.4',
    whiteSpace: 'nowrap'
  },
  Limited: {
    color: theme.isInverted ? '#6ccb5f' : '#107c10',
    '@media (forced-colors: active)': { color: 'CanvasText' }
  },
  Moderate: {
    color: theme.isInverted ? '#ffc83d' : '#b86e00',
    '@media (forced-colors: active)': { color: 'CanvasText' }
  },
  Major: { color: theme.isInverted ? '#ff8f95' : '#b3261e', '@media (forced-colors: active)': { color: 'CanvasText' } }
}));
