/** What a partnership is, as the register keeps it. */
export const partnershipStatusCodes = [
  'ToBeAssessed',
  'Proposed',
  'Active',
  'Leaving',
  'Closed',
  'Refused',
  'NotPartnership'
] as const;
export type PartnershipStatusCode = (typeof partnershipStatusCodes)[number];

/** Where a submission is on its way to approval. */
export const approvalStatusCodes = [
  'AwaitingCheck',
  'Queried',
  'AwaitingBand',
  'AwaitingSignOff',
  'AwaitingMembers',
  'Approved',
  'Returned',
  'Refused',
  'Withdrawn',
  'Superseded'
] as const;
export type ApprovalStatusCode = (typeof approvalStatusCodes)[number];
