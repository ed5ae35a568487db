/** The main elements of a governing agreement, in the words and the order of protocol section 5.3, by the id of their question. */
export const agreementElements = {
  agreementName: 'Name of partnership',
  agreementAims: 'Aims and objectives',
  agreementMembership: 'Membership, including status of different members',
  agreementAuthority: 'Authority of the Partnership',
  agreementRoles: 'Roles / responsibilities',
  agreementMoney: 'Income and financial matters, including right of access of Internal Audit',
  agreementMeetings: 'Meetings and minutes',
  agreementDecisions: 'Decision making processes',
  agreementTimescales: 'Timescales',
  agreementAmendments: 'Amendments to rules',
  agreementData: 'Data Quality / Data Sharing Protocol',
  agreementGovernance: 'Governance',
  agreementAccountability: 'Accountability',
  agreementConflicts: 'Conflict Resolution arrangements'
} as const;

export type AgreementElement = keyof typeof agreementElements;
