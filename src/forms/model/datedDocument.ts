import type { DescribedSection } from './describeAnswers';

/** A document that is different for every date: its words, and its sections for a date. */
export interface DatedDocument {
  readonly ask: string;
  readonly hint: string;
  readonly titleAt: (date: string) => string;
  readonly emptyWords: string;
  /** A row without an answer is something to do; its id is then the field where it is answered. */
  readonly sectionsAt: (date: string) => readonly DescribedSection[];
}
