import type { CriterionNumber } from './significance';

/** A short name for each criterion of Appendix A, so that a sentence about one need not send the reader to its number. */
export const criterionNames: { readonly [N in CriterionNumber]: string } = {
  1: 'Financial cost',
  2: 'Corporate aims',
  3: 'Legal commitment',
  4: 'Political profile',
  5: 'Stakeholders',
  6: 'External deadlines',
  9: 'Track record'
};
