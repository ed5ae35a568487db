import type { ScreeningResult, ScreeningTest, TestAnswer } from './screening';

/** The six tests in few words (protocol section 2), as forms, summaries and comparisons name them. */
export const testLabels: { readonly [T in ScreeningTest]: string } = {
  agreement: 'An agreement',
  independentBodies: 'Two or more independent bodies',
  workingTogether: 'Working together',
  sharedRisk: 'Shared risk',
  mutualBenefit: 'Benefit to all',
  qualityOfLife: 'Quality of life of residents'
};

export const answerWords: { readonly [A in TestAnswer]: string } = { yes: 'Yes', no: 'No', unsure: 'Not sure' };

/** The headings of the protocol's three columns of examples. */
export const resultLabels: { readonly [R in ScreeningResult]: string } = {
  Partnership: 'Is a partnership',
  InBetween: 'In between',
  NotPartnership: 'Is not a partnership'
};
