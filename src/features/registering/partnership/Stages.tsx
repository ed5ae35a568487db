import * as React from 'react';
import type { PartnershipStatus, Stage } from '../../../domain/status/status';
import { formatDate } from '../../../ui/dates';
import { StageBar } from '../../../ui/StageBar';
import { outcomeWords, stageWords } from '../words';
import { partnershipStrings as strings } from './strings';

/** The stages of the submission that stands (protocol sections 3, 4 and 7); one that is not needed is left out. */
export function Stages({ partnership }: { readonly partnership: PartnershipStatus }): React.ReactElement | null {
  const stages = partnership.stages.filter(({ state }) => state !== 'skipped');
  if (stages.length === 0) return null;
  return (
    <StageBar
      label={strings.stages}
      stateWords={strings.stageStates}
      stages={stages.map(stage => ({
        id: stage.stage,
        title: stageWords[stage.stage],
        state: stage.state,
        words: wordsOf(stage)
      }))}
    />
  );
}

function wordsOf({ outcome, by, on }: Stage): string {
  return [outcome && outcomeWords[outcome], by?.name, on && formatDate(on)].filter(Boolean).join(', ');
}
