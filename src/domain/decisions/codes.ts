/** What can be decided on a submission, stage by stage: completeness, band, sign-off, Executive or Council, register. */
export const outcomes = [
  'Complete',
  'Queried',
  'ScoresAgreed',
  'ScoresProposed',
  'BandRuled',
  'Approved',
  'ApprovedWithConditions',
  'Returned',
  'Refused',
  'MembersApproved',
  'MembersApprovedWithConditions',
  'MembersDeferred',
  'MembersRefused',
  'Entered',
  'ConditionMet'
] as const;
export type Outcome = (typeof outcomes)[number];

/** The bodies of elected members that approve (protocol section 5.8). */
export const memberBodies = ['Executive', 'Council'] as const;
export type MemberBody = (typeof memberBodies)[number];
