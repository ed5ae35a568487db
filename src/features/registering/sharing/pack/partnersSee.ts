import type { registrationForm } from '../../../../forms/registration/registrationForm';

/**
 * May partner organisations see an answer? `shown` they may. Left out is what names somebody (`personal`), what the council judges of itself, of
 * risk or of partners (`candid`), where things lie within the council (`inside`), and what could be taken for a promise (`unsettled`).
 */
export type Sharing = 'shown' | 'personal' | 'candid' | 'inside' | 'unsettled';

type Questions = (typeof registrationForm)['sections'][number]['questions'];
type QuestionOf<Q, K> = Q extends { readonly [P in K & string]: infer V } ? V : never;
type KeyOf<Q> = Q extends unknown ? keyof Q & string : never;
type SharingOf<Q> = Q extends { readonly kind: 'grid'; readonly columns: infer C }
  ? Sharing | { readonly [column in keyof C]: Sharing }
  : Sharing;

/** Every question of Appendix B, so that a new one cannot be asked before somebody has decided whether partners see its answer. */
type PartnersSee = { readonly [K in KeyOf<Questions>]: SharingOf<QuestionOf<Questions, K>> };

/** What partners see of the registration, field by field (decision 12). */
export const partnersSee: PartnersSee = {
  name: 'shown',
  otherNames: 'shown',
  existing: 'shown',
  kind: 'shown',
  kindOther: 'shown',
  statutory: 'shown',
  legalBasis: 'shown',
  area: 'shown',
  purpose: 'shown',
  startsOn: 'shown',
  endKind: 'shown',
  endsOn: 'shown',

  service: 'shown',
  leadOfficer: 'personal',
  cover: 'personal',
  headOfService: 'personal',
  leadMembers: 'personal',
  hasBoard: 'shown',
  representatives: { name: 'personal', role: 'shown', voting: 'shown', appointedBy: 'personal', until: 'shown' },

  partners: { name: 'shown', sector: 'shown', membership: 'shown', contact: 'personal', joined: 'shown' },
  leadBody: 'shown',
  accountableBody: 'shown',
  accountableBodyName: 'shown',

  firstYear: 'shown',
  cashThisYear: 'shown',
  cashNextYear: 'unsettled',
  cashYearAfter: 'unsettled',
  timeDays: 'shown',
  timeValue: 'shown',
  passingThrough: 'shown',
  wholeBudget: 'shown',
  grantFunded: 'shown',
  grants: { funder: 'shown', amount: 'shown', ends: 'shown', conditions: 'inside' },

  aims: 'shown',
  whyNoAim: 'candid',
  communityPriority: 'shown',

  governingDocument: 'shown',
  governingDocumentWhere: 'inside',
  governingDocumentDue: 'shown',
  reporting: 'shown',
  liabilities: 'candid',
  risks: 'candid',
  servicePlan: 'inside',
  targets: { what: 'shown', due: 'shown' },
  sharesData: 'shown',
  personalData: 'shown',
  exitArrangement: 'shown',

  screening: 'shown',
  significance: 'candid',
  declaration: 'personal'
};
