/** The six tests in the definition of a partnership (protocol section 2), in its order. */
export const screeningTests = [
  'agreement',
  'independentBodies',
  'workingTogether',
  'sharedRisk',
  'mutualBenefit',
  'qualityOfLife'
] as const;
export type ScreeningTest = (typeof screeningTests)[number];

export type TestAnswer = 'yes' | 'no' | 'unsure';

/** The three columns of the protocol's table of examples (section 2). */
export const screeningResults = ['Partnership', 'InBetween', 'NotPartnership'] as const;
export type ScreeningResult = (typeof screeningResults)[number];

export interface TestResponse {
  readonly answer?: TestAnswer;
  /** Why, in the officer's words; may be empty. */
  readonly note: string;
}

/** The screening as written, complete or not. */
export interface Screening {
  readonly tests: { readonly [T in ScreeningTest]: TestResponse };
  /** The id of the nearest example of the protocol; '' when none was picked. It explains and never overrides. */
  readonly nearestExample: string;
  /** The officer's own result. */
  readonly result?: ScreeningResult;
  /** Needed when the officer's result differs from the suggestion. */
  readonly justification: string;
  /** Only for NotPartnership: is the protocol's good practice applied anyway? */
  readonly goodPractice?: boolean;
  /** Is there already a partnership that could take this on? */
  readonly existingCouldDoIt?: boolean;
  readonly existingNote: string;
}
