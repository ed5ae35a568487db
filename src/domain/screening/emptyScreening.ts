import type { Screening, TestResponse } from './screening';

const notAnswered: TestResponse = { note: '' };

/** A screening of which nothing is answered yet. */
export const emptyScreening: Screening = {
  tests: {
    agreement: notAnswered,
    independentBodies: notAnswered,
    workingTogether: notAnswered,
    sharedRisk: notAnswered,
    mutualBenefit: notAnswered,
    qualityOfLife: notAnswered
  },
  nearestExample: '',
  justification: '',
  existingNote: ''
};
