import * as React from 'react';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { distanceToBands } from '../../../domain/significance/distanceToBands';
import type { Significance } from '../../../domain/significance/significance';
import { BandMark } from '../../../ui/BandMark';
import { ProtocolNoteMark } from '../../../ui/ProtocolNoteMark';
import { styled } from '../../../ui/styled';
import { ScoreScale } from './ScoreScale';
import { percentWords, preciseWords, scoringStrings } from './strings';

interface ResultFiguresProps {
  readonly significance: Significance;
  readonly settings: ProtocolSettings;
}

/** Total of highest possible, percent, band, and the distance to the bands beside it. */
export function ResultFigures({ significance, settings }: ResultFiguresProps): React.ReactElement {
  const css = useStyles();
  const { result } = scoringStrings;
  const { total, highestPossible, percent, band, answered } = significance;
  const { up, down } = distanceToBands(significance, settings);
  return (
    <div>
      <p className={css.figures}>
        <span className={css.percent}>{percentWords(percent)}</span>
        <span>{result.of(total, highestPossible)}</span>
        {band && <BandMark band={band} />}
        <ProtocolNoteMark id="I-01" />
      </p>
      <ScoreScale settings={settings} percent={percent} />
      <ul className={css.lines}>
        <li>{result.scored(answered)}</li>
        {!band && (
          <li>
            {result.noBand(settings.leastAnswered)} <ProtocolNoteMark id="I-13" />
          </li>
        )}
        {up && <li>{result.up(up.points, up.band)}</li>}
        {down && <li>{result.down(down.points, down.band)}</li>}
        {!Number.isInteger(percent) && <li>{result.beforeRounding(preciseWords(percent))}</li>}
      </ul>
    </div>
  );
}

const useStyles = styled(theme => ({
  figures: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'baseline', margin: '0 0 8px' },
  percent: { fontSize: 32, fontWeight: 600, lineHeight: '1.1' },
  lines: {
    margin: '10px 0 0',
    padding: 0,
    listStyle: 'none',
    fontSize: 13,
    lineHeight: '1.6',
    color: theme.semanticColors.bodySubtext
  }
}));
