import type { RegistrationAnswers } from '../registration/registrationAnswers';

/** The answers of a partnership as they are submitted; what was not asked yet is empty. */
export interface DrillAnswers {
  readonly registration: RegistrationAnswers;
  readonly evaluation: RegistrationAnswers;
  /** The latest annual review. */
  readonly review: RegistrationAnswers;
}

/** One thing that would be left, or be to do, on the day. */
export interface DrillItem {
  /** Where the answer is, "evaluation.assetOwnership". */
  readonly field: string;
  readonly what: string;
  readonly answer: string;
}

export const drillHeadings = ['arrangements', 'liabilities', 'assets', 'staff', 'grants', 'contributions'] as const;
export type DrillHeading = (typeof drillHeadings)[number];
