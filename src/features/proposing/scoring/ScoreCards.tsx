import * as React from 'react';
import type { CriterionWording } from '../../../domain/protocol/settings';
import {
  scores,
  type CriterionAnswer,
  type CriterionNumber,
  type Score
} from '../../../domain/significance/significance';
import { significanceForm } from '../../../forms/significance/significanceForm';
import { RadioCards, type RadioCard } from '../../../ui/RadioCards';
import { fieldId } from '../addresses';
import { scoringStrings } from './strings';

interface ScoreCardsProps {
  readonly number: CriterionNumber;
  readonly anchors: CriterionWording['anchors'];
  readonly chosen: CriterionAnswer['score'];
  readonly problem: string | undefined;
  readonly onChoose: (score: Score | 'doesNotApply') => void;
}

type Choice = `${Score}` | 'doesNotApply';

/** The anchors of one criterion side by side; a score that the protocol does not word says so (note I-03). */
export function ScoreCards({ number, anchors, chosen, problem, onChoose }: ScoreCardsProps): React.ReactElement {
  const cards = React.useMemo(() => cardsOf(anchors), [anchors]);
  return (
    <RadioCards<Choice>
      id={fieldId(`criterion.${number}`)}
      legend={scoringStrings.chooseScore(number)}
      quietLegend
      size="scale"
      problem={problem}
      value={chosen === undefined || chosen === 'doesNotApply' ? chosen : `${chosen}`}
      cards={cards}
      onChange={choice => onChoose(scores.find(score => `${score}` === choice) ?? 'doesNotApply')}
    />
  );
}

function cardsOf(anchors: CriterionWording['anchors']): readonly RadioCard<Choice>[] {
  const scored = scores.map(score => ({
    value: `${score}` as const,
    mark: `${score}`,
    title: anchors[score] ?? significanceForm.between,
    detail: significanceForm.scoreNames[score]
  }));
  return [...scored, { value: 'doesNotApply', title: significanceForm.doesNotApply, apart: true }];
}
