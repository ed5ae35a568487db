import type { CriterionAnswers } from './assessSignificance';

/** Protocol section 3: the assessment printed there, 27 of 35, 77 %. It prints no reasons (note I-19). */
export const workedExample: { readonly name: string; readonly criteria: CriterionAnswers } = {
  name: 'Bolsover LSP',
  criteria: {
    1: { score: 5, reason: '' },
    2: { score: 4, reason: '' },
    3: { score: 5, reason: '' },
    4: { score: 5, reason: '' },
    5: { score: 2, reason: '' },
    6: { score: 5, reason: '' },
    9: { score: 1, reason: '' }
  }
};
