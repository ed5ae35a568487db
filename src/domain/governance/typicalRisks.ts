/** The typical risks of partnership working, in the words and the order of protocol section 5.6: a deck to start from. */
export const typicalRisks = {
  unclearGovernance: 'Unclear governance arrangements',
  unclearLiabilities: 'Unclear financial and legal liabilities',
  differingObjectives: 'Differing objectives and priorities',
  weakPerformance: 'Inadequate performance management',
  serviceFailure: 'Service delivery failures',
  differingCultures: 'Differing cultures – poor relationships',
  incompatibleSystems: 'Incompatible systems and processes',
  partnerFailure: 'Failure of partners to perform',
  weakCommitment: 'Lack of commitment from other partners'
} as const;

export type TypicalRisk = keyof typeof typicalRisks;
