import type { Capacity } from '../../domain/protocol/appointment';
import type { PartnershipStatusCode } from '../../domain/status/status';
import type { DocumentKind } from '../../domain/submissions/submission';

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

export const roleWords: { readonly [C in Capacity | 'LeadOfficer']: string } = {
  HeadOfService: 'Head of Service',
  SeniorManagement: 'SMT member',
  ChiefExecutive: 'Chief Executive',
  Cept: 'CEPT',
  LeadOfficer: 'Lead officer'
};

export const kindWords: { readonly [K in DocumentKind]: string } = {
  NotPartnership: 'Recorded as not a partnership',
  ScoreSheet: 'Score sheet submitted',
  Proposal: 'Proposal submitted',
  Review: 'Annual review submitted',
  Confirmation: 'Yearly confirmation submitted',
  Change: 'Change of facts submitted',
  Leaving: 'Leaving submitted',
  Withdrawal: 'Submission withdrawn',
  Handover: 'Handed over',
  Imported: 'Taken over from the old register'
};

const exampleSuffix = /\s*\(example from the protocol\)\s*$/i;

/** The protocol's own examples carry it in their name, so that nobody takes them for the council's business. */
export function isExample(name: string): boolean {
  return exampleSuffix.test(name);
}

export function withoutExampleTag(name: string): string {
  return name.replace(exampleSuffix, '');
}
