import type { Outcome } from '../../domain/decisions/codes';
import type { Awaiting, ApprovalStatusCode, PartnershipStatusCode, StageName } from '../../domain/status/status';

/** Codes of statuses as the council says them. */
export const statusWords: { readonly [S in PartnershipStatusCode]: string } = {
  ToBeAssessed: 'To be assessed',
  Proposed: 'Proposed',
  Active: 'Active',
  Leaving: 'Being left',
  Closed: 'Closed',
  Refused: 'Refused',
  NotPartnership: 'Not a partnership'
};

export const roleWords: { readonly [R in Awaiting['role']]: string } = {
  HeadOfService: 'Head of Service',
  SeniorManagement: 'SMT member',
  ChiefExecutive: 'Chief Executive',
  Cept: 'CEPT',
  LeadOfficer: 'Lead officer'
};

/** Where the submission that stands is on its way. */
export const approvalWords: { readonly [A in ApprovalStatusCode]: string } = {
  AwaitingCheck: 'Waits for the completeness check',
  Queried: 'Queried',
  AwaitingBand: 'Scores are being agreed',
  AwaitingSignOff: 'Waits for sign-off',
  AwaitingMembers: 'Waits for the Executive or Council',
  Approved: 'Approved',
  Returned: 'Returned to be corrected',
  Refused: 'Refused',
  Withdrawn: 'Withdrawn',
  Superseded: 'Replaced'
};

export const stageWords: { readonly [S in StageName]: string } = {
  completeness: 'Completeness check',
  band: 'Scores agreed',
  signOff: 'Sign-off',
  members: 'Executive or Council',
  register: 'In the register'
};

export const outcomeWords: { readonly [O in Outcome]: string } = {
  Complete: 'Complete',
  Queried: 'Queried',
  ScoresAgreed: 'Scores agreed',
  ScoresProposed: 'Other scores proposed',
  BandRuled: 'Band ruled',
  Approved: 'Approved',
  ApprovedWithConditions: 'Approved with conditions',
  Returned: 'Returned',
  Refused: 'Refused',
  MembersApproved: 'Approved',
  MembersApprovedWithConditions: 'Approved with conditions',
  MembersDeferred: 'Deferred',
  MembersRefused: 'Refused',
  Entered: 'Entered',
  ConditionMet: 'Condition met'
};

const exampleSuffix = /\s*\(example from the protocol\)\s*$/i;

/** The protocol's own examples carry it in their name, so that nobody takes them for the council's business. */
export function isExample(name: string): boolean {
  return exampleSuffix.test(name);
}

export function withoutExampleTag(name: string): string {
  return name.replace(exampleSuffix, '');
}
