import * as React from 'react';
import type { DescribedRow } from '../../../forms/model/describeAnswers';
import { knownExit } from '../../../forms/leaving/knownExit';
import type { SectionProps } from '../draft/sectionProps';

/** What the record in force says beside the questions of a leaving; nothing in any other draft. */
export function useKnownExit({
  answers,
  forms
}: Pick<SectionProps, 'answers' | 'forms'>): ReadonlyMap<string, readonly DescribedRow[]> | undefined {
  const { before } = forms.context;
  const isLeaving = answers.followUp?.kind === 'Leaving';
  return React.useMemo(() => (before && isLeaving ? knownExit(before) : undefined), [before, isLeaving]);
}
