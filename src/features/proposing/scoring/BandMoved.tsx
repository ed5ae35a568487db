import * as React from 'react';
import type { SignificanceBand } from '../../../domain/significance/significance';
import { bandConsequences } from '../../../forms/draft/bandConsequences';
import { Notice } from '../../../ui/Notice';
import { scoringStrings } from './strings';

interface BandMovedProps {
  readonly from: SignificanceBand;
  readonly to: SignificanceBand;
  /** Who approved what is in force; '' for nobody. */
  readonly approver: string;
}

/** What follows where the band is not the one before (protocol section 4). */
export function BandMoved({ from, to, approver }: BandMovedProps): React.ReactElement {
  const { lastTime } = scoringStrings;
  const sentences = bandConsequences(from, to, approver);
  return (
    <div style={{ margin: '10px 0 0' }}>
      {sentences.length === 0 ? (
        <p style={{ margin: 0 }}>{lastTime.sameBand}</p>
      ) : (
        <Notice kind="attention">
          <p>
            <strong>{lastTime.moved(from, to)}</strong>
          </p>
          {sentences.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}
