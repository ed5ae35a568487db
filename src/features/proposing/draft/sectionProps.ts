import type { DraftAnswers } from '../../../domain/drafts/draft';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import type { DraftStep } from '../addresses';
import type { DraftForms } from '../answering/useDraftForms';

/** What every section of a draft is given. */
export interface SectionProps {
  readonly answers: DraftAnswers;
  readonly change: (change: (answers: DraftAnswers) => DraftAnswers) => void;
  /** The sentence to show beside a field, once its time has come. */
  readonly problemOf: (field: string) => string | undefined;
  readonly draftKey: string;
  readonly records: ToolkitRecords;
  readonly forms: DraftForms;
  /** The steps around this one. */
  readonly next: DraftStep;
  readonly back?: DraftStep;
}
