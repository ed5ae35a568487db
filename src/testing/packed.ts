import type { RegistrationAnswers } from '../domain/registration/registrationAnswers';
import type { ProposalDocument } from '../domain/submissions/submission';
import { criteriaOf, person, screeningOf } from './builders';
import { proposalDocument, registrationOf } from './registrationBuilders';

/** Appendix B with every question answered; what partners are not shown says so. */
export const wholeRegistration: RegistrationAnswers = registrationOf({
  otherNames: 'The Meadow scheme',
  kind: 'other',
  kindOther: 'A friends group',
  legalBasis: 'A bid to the park fund',
  area: 'ward',
  endKind: 'fixed',
  endsOn: '2030-03-31',
  cover: person('Left Out Cover'),
  leadMembers: 'Left out: Councillor Lead',
  hasBoard: true,
  representatives: [
    {
      name: 'Left out: Rita Representative',
      role: 'member',
      voting: true,
      appointedBy: 'Left out: the Leader',
      until: 'May 2029'
    }
  ],
  partners: [
    {
      name: 'Riverside Trust',
      sector: 'voluntary',
      membership: 'Founder',
      contact: 'Left out: trust@example.org',
      joined: '2024'
    },
    { name: 'Town Club', sector: 'private', contact: 'Left out: 01246 000000' }
  ],
  accountableBody: 'Partner',
  accountableBodyName: 'Riverside Trust',
  cashThisYear: 210_000,
  cashNextYear: 987_600,
  cashYearAfter: 876_500,
  wholeBudget: 5_000_000,
  grantFunded: true,
  grants: [
    { funder: 'Park fund', amount: 1_200_000, ends: 'March 2029', conditions: 'Left out: shared drive, grants' }
  ],
  whyNoAim: 'Left out: residents asked for it',
  communityPriority: 'Greener places',
  governingDocumentWhere: 'Left out: shared drive, Planning',
  liabilities: 'Left out: the council guarantees the lease',
  risks: [
    {
      risk: 'Left out: the trust loses its volunteers',
      treatment: 'Left out: meet each quarter',
      owner: 'Left out: Amy',
      servicePlan: 'Left out: PL4'
    }
  ],
  servicePlan: 'Left out: Planning service plan',
  targets: [{ what: 'Two open days', due: 'October 2027' }],
  sharesData: true,
  personalData: false
});

/** A Moderate partnership as submitted, with candid words in every part that is not Appendix B. */
export function candidDocument(given: Partial<ProposalDocument> = {}): ProposalDocument {
  const { tests, ...screening } = screeningOf();
  const noted = { ...tests, sharedRisk: { answer: 'yes', note: 'Left out: the trust may fail' } } as const;
  const criteria = criteriaOf(3, 3, 3, 3, 3, 3, 3);
  return proposalDocument({
    formVersion: 'appendix-c-1',
    screening: { ...screening, tests: noted, justification: 'Left out: because we must' },
    significance: {
      criteria: { ...criteria, '5': { score: 3, reason: 'Left out: unreliable partners' } },
      amounts: { year: '2027/28', cash: 210_000, time: 100_000, passingThrough: 0 },
      aims: { 'aim-1': 'direct' }
    },
    registration: wholeRegistration,
    evaluation: {
      stakeholders: [{ name: 'Left out: Town Club', attitude: 'negative', risk: 'Left out: they may resist' }],
      standardInterests: { grade: 'no', note: 'Left out: the chair owns the land', evidence: '', files: [] },
      riskSummary: 'Left out: we do not trust the figures'
    },
    ...given
  });
}
