import * as React from 'react';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { scoreForAims } from '../../../domain/significance/proposeScores';
import type { CriterionAnswer, Score, SignificanceAnswers } from '../../../domain/significance/significance';
import { significanceForm } from '../../../forms/significance/significanceForm';
import { ChoiceRow } from '../../../ui/ChoiceRow';
import { Prose } from '../../../ui/Prose';
import { ProposedScore } from './ProposedScore';
import type { EditSignificance } from './editSignificance';
import { scoringStrings } from './strings';

interface AimTicksProps {
  readonly aims: SignificanceAnswers['aims'];
  readonly chosen: CriterionAnswer['score'];
  readonly edit: EditSignificance;
  readonly onUse: (score: Score) => void;
  readonly settings: ProtocolSettings;
}

type Tick = 'direct' | 'indirect' | 'none';

const choices = [
  { value: 'direct', text: significanceForm.aims.direct },
  { value: 'indirect', text: significanceForm.aims.indirect },
  { value: 'none', text: significanceForm.aims.none }
] as const;

/** Criterion 2: the aims ticked, directly or indirectly, propose a score (notes I-07, I-08). */
export function AimTicks({ aims, chosen, edit, onUse, settings }: AimTicksProps): React.ReactElement {
  const change = (id: string, tick: Tick): void =>
    edit(before => {
      const others = Object.fromEntries(Object.entries(before.aims).filter(([known]) => known !== id));
      return { ...before, aims: tick === 'none' ? others : { ...others, [id]: tick } };
    });
  const ticks = settings.aims.map(aim => aims[aim.id]);
  const direct = ticks.filter(tick => tick === 'direct').length;
  const indirect = ticks.filter(tick => tick === 'indirect').length;
  const score = scoreForAims(direct + indirect, settings);
  return (
    <div role="group" aria-label={scoringStrings.aims} style={{ margin: '0 0 16px' }}>
      {!settings.aimsAreNamed && <Prose soft>{scoringStrings.aimsNotNamed}</Prose>}
      <div style={{ margin: '0 0 12px' }}>
        {settings.aims.map(aim => (
          <ChoiceRow<Tick>
            key={aim.id}
            name={`aim-${aim.id}`}
            legend={aim.title}
            value={aims[aim.id] ?? 'none'}
            choices={choices}
            onChange={tick => change(aim.id, tick)}
          />
        ))}
      </div>
      {direct + indirect > 0 && (
        <ProposedScore
          chosen={chosen}
          score={score}
          words={scoringStrings.proposed.aims(direct, indirect, settings.aims.length, score)}
          onUse={onUse}
        />
      )}
    </div>
  );
}
