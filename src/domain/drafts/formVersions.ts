/** The wording of the forms that a document answered. A changed question is a new version. */
export const formVersions = {
  NotPartnership: 'screening-1',
  ScoreSheet: 'appendix-a-1',
  Proposal: 'appendix-b-1',
  Withdrawal: 'withdrawal-1'
} as const;
