import * as React from 'react';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { rangeIfScored } from '../../../domain/significance/rangeIfScored';
import type { Significance, SignificanceAnswers } from '../../../domain/significance/significance';
import { ProtocolNoteMark } from '../../../ui/ProtocolNoteMark';
import { ScoreScale } from './ScoreScale';
import { percentWords, scoringStrings } from './strings';

interface RangeProps {
  readonly criteria: SignificanceAnswers['criteria'];
  readonly settings: ProtocolSettings;
}

/** How far the result could have gone either way with the criteria that were said not to apply (note I-13). */
export function RangeIfScored({ criteria, settings }: RangeProps): React.ReactElement | null {
  const { result } = scoringStrings;
  const range = rangeIfScored(criteria, settings);
  if (!range) return null;
  const { lowest, highest } = range;
  return (
    <div style={{ margin: '14px 0 0' }}>
      <h4 style={{ margin: '0 0 6px', fontSize: 13, fontWeight: 600 }}>{result.range}</h4>
      <ScoreScale settings={settings} percent={lowest.percent} upTo={highest.percent} />
      <p style={{ margin: '6px 0 0', fontSize: 13 }}>
        {result.rangeWords(end(lowest), end(highest))}{' '}
        {lowest.band === highest.band ? result.rangeHolds : result.rangeHangs} <ProtocolNoteMark id="I-13" />
      </p>
    </div>
  );
}

function end({ percent, band }: Significance): string {
  return `${percentWords(percent)} (${band ?? scoringStrings.result.noBandWord})`;
}
