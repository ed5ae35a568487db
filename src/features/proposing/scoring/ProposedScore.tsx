import * as React from 'react';
import type { CriterionAnswer, Score } from '../../../domain/significance/significance';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { scoringStrings } from './strings';

interface ProposedScoreProps {
  readonly score: Score;
  /** How the score follows. */
  readonly words: string;
  /** The rule where the protocol is ambiguous. */
  readonly rule?: string;
  readonly chosen: CriterionAnswer['score'];
  readonly onUse: (score: Score) => void;
}

/** A score that follows from what was typed or ticked. It is offered; what the officer chose is pointed at and never changed. */
export function ProposedScore({ score, words, rule, chosen, onUse }: ProposedScoreProps): React.ReactElement {
  const { proposed } = scoringStrings;
  const differs = chosen !== undefined && chosen !== score;
  return (
    <div style={{ margin: '0 0 14px' }}>
      <Notice kind={differs ? 'attention' : chosen === score ? 'done' : 'info'} announce="status">
        <p>
          {words} {rule} {differs ? proposed.differs(chosen) : chosen === score ? proposed.same : ''}
        </p>
        {chosen !== score && <Button text={proposed.use(score)} onClick={() => onUse(score)} />}
      </Notice>
    </div>
  );
}
