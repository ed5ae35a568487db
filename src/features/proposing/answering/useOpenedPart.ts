import * as React from 'react';
import type { FormStep } from '../../../forms/draft/draftForms';
import type { SectionStanding } from '../../../forms/model/sectionStates';
import { goInstead } from '../../../ui/useHashRoute';
import { addresses } from '../addresses';
import type { SectionProps } from '../draft/sectionProps';
import { isLeft } from './isLeft';

interface Place extends Pick<SectionProps, 'answers' | 'draftKey'> {
  readonly step: FormStep;
  readonly part: string | undefined;
}

/**
 * The section of a form that is open. Where the address names none, a review opens the first in which something is left, and says so in the
 * address: the section must stay while its last answer is typed.
 */
export function useOpenedPart(
  { answers, draftKey, step, part }: Place,
  standings: readonly SectionStanding[]
): string | undefined {
  const isReview = answers.followUp?.kind === 'Review';
  const opens = part === undefined && isReview ? standings.find(isLeft)?.id : undefined;
  React.useEffect(() => {
    if (opens !== undefined) goInstead(addresses.draft(draftKey, step, opens));
  }, [opens, draftKey, step]);
  return part ?? opens;
}
