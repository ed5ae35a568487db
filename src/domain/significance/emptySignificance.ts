import type { CriterionAnswer, SignificanceAnswers } from './significance';

const notAnswered: CriterionAnswer = { reason: '' };

/** Appendix A of which nothing is answered yet. */
export const emptySignificance: SignificanceAnswers = {
  criteria: {
    1: notAnswered,
    2: notAnswered,
    3: notAnswered,
    4: notAnswered,
    5: notAnswered,
    6: notAnswered,
    9: notAnswered
  },
  amounts: { year: '', cash: '', time: '', passingThrough: '' },
  aims: {}
};
