import * as React from 'react';
import { significanceBands, type SignificanceBand } from '../../../domain/significance/significance';
import { BandMark } from '../../../ui/BandMark';
import { focusRing, hiddenFromSight, joined, styled } from '../../../ui/styled';
import type { RegisterRow } from './registerRow';
import type { RegisterFilters } from './registerView';
import { listStrings } from './strings';

interface BandTilesProps {
  readonly rows: readonly RegisterRow[];
  readonly band: RegisterFilters['band'];
  readonly choose: (band: RegisterFilters['band']) => void;
}

/** How many partnerships there are of each significance; choosing one shows only those. */
export function BandTiles({ rows, band, choose }: BandTilesProps): React.ReactElement {
  const css = useStyles();
  const name = React.useRef(`band-${Math.random().toString(36).slice(2)}`).current;
  const counts = React.useMemo(() => countBands(rows), [rows]);

  const tile = (value: RegisterFilters['band'], count: number, words: React.ReactNode): React.ReactElement => (
    <label key={value} className={joined(css.tile, band === value && css.chosen)}>
      <input type="radio" name={name} className={css.radio} checked={band === value} onChange={() => choose(value)} />
      <span className={css.count}>{count.toLocaleString('en-GB')}</span>
      {words}
    </label>
  );

  return (
    <fieldset className={css.tiles}>
      <legend className={css.legend}>{listStrings.band}</legend>
      {tile('', rows.length, <span className={css.word}>{listStrings.everyBand}</span>)}
      {[...significanceBands].reverse().map(each => tile(each, counts[each], <BandMark band={each} />))}
      {tile('none', counts.none, <span className={css.word}>{listStrings.noBand}</span>)}
    </fieldset>
  );
}

function countBands(rows: readonly RegisterRow[]): Record<SignificanceBand | 'none', number> {
  const counts = { Limited: 0, Moderate: 0, Major: 0, none: 0 };
  for (const row of rows) counts[row.band ?? 'none'] += 1;
  return counts;
}

const useStyles = styled(theme => ({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 118px), 1fr))',
    gap: 12,
    margin: '0 0 20px',
    padding: 0,
    border: 0,
    minWidth: 0
  },
  legend: { ...hiddenFromSight },
  tile: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: 6,
    padding: '12px 14px',
    borderRadius: 8,
    border: `1px solid ${theme.semanticColors.bodyDivider}`,
    background: theme.semanticColors.bodyBackground,
    color: theme.semanticColors.bodyText,
    cursor: 'pointer',
    ':hover': { background: theme.semanticColors.bodyStandoutBackground },
    ':focus-within': focusRing(theme)
  },
  chosen: {
    borderColor: theme.palette.themePrimary,
    boxShadow: `inset 0 -3px 0 ${theme.palette.themePrimary}`,
    '@media (forced-colors: active)': { outline: '3px solid Highlight', outlineOffset: '-3px' }
  },
  radio: { ...hiddenFromSight },
  count: { fontSize: 26, fontWeight: 600, lineHeight: '1.1' },
  word: { padding: '3px 0', lineHeight: '1.4', fontWeight: 600 }
}));
