import type { EvidenceFile, TypedFile } from '../evidence/evidenceFile';

export const grades = ['yes', 'partly', 'no', 'notApplicable'] as const;
export type Grade = (typeof grades)[number];

/** An arrangement judged, with what there is to show for it. */
export interface GradedAnswer {
  readonly grade: Grade;
  readonly note?: string;
  /** Where the evidence is, in words. */
  readonly evidence?: string;
  readonly files?: readonly EvidenceFile[];
}

/** As typed; '' while nothing is chosen. */
export interface TypedGraded {
  readonly grade: string;
  readonly note: string;
  readonly evidence: string;
  readonly files: readonly TypedFile[];
}
