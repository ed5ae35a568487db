/** The criteria of Appendix A under their own numbers: the protocol prints no 7 and 8 (note I-02). */
export const criterionNumbers = [1, 2, 3, 4, 5, 6, 9] as const;
export type CriterionNumber = (typeof criterionNumbers)[number];

export const scores = [1, 2, 3, 4, 5] as const;
export type Score = (typeof scores)[number];

export const significanceBands = ['Limited', 'Moderate', 'Major'] as const;
export type SignificanceBand = (typeof significanceBands)[number];

/** How one criterion was answered, complete or not. A criterion that does not apply leaves numerator and denominator. */
export interface CriterionAnswer {
  readonly score?: Score | 'doesNotApply';
  readonly reason: string;
}

/** Amounts of the highest single financial year, as typed: they are parsed only when they are used, so nothing typed is lost. */
export interface TypedAmounts {
  /** The financial year, for example "2027/28". */
  readonly year: string;
  /** Money that the council contributes. */
  readonly cash: string;
  /** Officer time and work done, as money. */
  readonly time: string;
  /** Money directed through the council's accounts. */
  readonly passingThrough: string;
}

/** Appendix A as written, complete or not. */
export interface SignificanceAnswers {
  readonly criteria: { readonly [N in CriterionNumber]: CriterionAnswer };
  readonly amounts: TypedAmounts;
  /** Corporate aims ticked for criterion 2, by aim id. */
  readonly aims: { readonly [aimId: string]: 'direct' | 'indirect' };
}

/** Appendix A worked out. Present only where at least one criterion is answered. */
export interface Significance {
  readonly total: number;
  readonly answered: number;
  readonly highestPossible: number;
  /** Unrounded. */
  readonly percent: number;
  /** Absent under the least number of answers that the settings ask for. */
  readonly band?: SignificanceBand;
}
