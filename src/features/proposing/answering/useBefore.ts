import * as React from 'react';
import type { RecordDocument } from '../../../domain/submissions/submission';
import { beforeWords } from '../draft/beforeWords';
import type { SectionProps } from '../draft/sectionProps';

export interface Before {
  readonly document: RecordDocument;
  /** What it is called. */
  readonly words: string;
}

/** The document that a draft follows; nothing for a first proposal. */
export function useBefore({ forms, records }: Pick<SectionProps, 'forms' | 'records'>): Before | undefined {
  const { before } = forms.context;
  return React.useMemo(() => before && { document: before, words: beforeWords(before, records) }, [before, records]);
}
