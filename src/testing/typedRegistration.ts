import type { TypedAnswers } from '../domain/registration/registrationAnswers';

/** Appendix B as an officer types it: every required question answered, nothing optional. */
export function typedRegistration(given: TypedAnswers = {}): TypedAnswers {
  return {
    kind: 'jointInitiative',
    statutory: 'no',
    legalBasis: 'A bid for a new park',
    purpose: 'To open and keep a riverside park',
    startsOn: '1 Apr 2027',
    endKind: 'open',
    hasBoard: 'no',
    partners: [{ name: 'Derbyshire County Council', sector: 'public' }],
    leadBody: 'The council',
    accountableBody: 'None',
    cashThisYear: '2,500',
    cashNextYear: '2,500',
    cashYearAfter: '0',
    timeDays: '6',
    grantFunded: 'no',
    whyNoAim: 'Residents asked for it',
    governingDocument: 'terms',
    governingDocumentWhere: 'Parks team folder, partnership file 12',
    reporting: 'Scrutiny committee, once a year',
    liabilities: 'None known',
    risks: [{ risk: 'A partner withdraws' }],
    servicePlan: 'Leisure Service Plan 2027/28',
    sharesData: 'no',
    exitArrangement: 'notYet',
    declaration: true,
    ...given
  };
}
