import type { Decision } from '../domain/decisions/decision';
import type { Records } from '../domain/partnerships/records';
import type { AppointmentRow } from '../domain/protocol/appointment';
import { printedSettings } from '../domain/protocol/printedSettings';
import type { Message } from '../domain/queries/message';
import type { RegisterRow } from '../domain/register/registerRow';
import type { RegistrationAnswers } from '../domain/registration/registrationAnswers';
import type { ProposalDocument, SubmissionRow } from '../domain/submissions/submission';
import { criteriaOf, person, screeningOf, submissionRow } from './builders';

/** Appendix B in full, as submitted: a small partnership of two bodies. */
export function registrationOf(given: RegistrationAnswers = {}): RegistrationAnswers {
  return {
    kind: 'joint',
    statutory: false,
    purpose: 'Keep the riverside park clean and open',
    startsOn: '2027-04-01',
    endKind: 'open',
    partners: [{ name: 'Riverside Trust', sector: 'voluntary', membership: 'member' }],
    leadBody: 'Riverside Trust',
    accountableBody: 'None',
    firstYear: '2027/28',
    cashThisYear: 200_000,
    cashNextYear: 200_000,
    cashYearAfter: 0,
    timeDays: 5,
    timeValue: 100_000,
    passingThrough: 0,
    governingDocument: 'terms',
    governingDocumentWhere: 'Shared drive, Planning, Riverside',
    reporting: 'Once a year to the Head of Service',
    liabilities: 'None known',
    risks: [
      { risk: 'The trust loses its volunteers', treatment: 'Meet each quarter', owner: 'Amy Staff', servicePlan: 'PL4' }
    ],
    servicePlan: 'Planning service plan, PL4',
    sharesData: false,
    exitArrangement: 'yes',
    declaration: true,
    ...given
  };
}

/** A Limited registration as submitted by Amy Staff, whole. */
export function proposalDocument(given: Partial<ProposalDocument> = {}): ProposalDocument {
  return {
    kind: 'Proposal',
    formVersion: 'appendix-b-1',
    protocolVersion: 0,
    submissionKey: 'submission-1',
    partnershipKey: 'partnership-a',
    supersedes: '',
    name: 'Riverside park',
    existing: false,
    service: 'Planning',
    leadOfficer: person('Amy Staff'),
    screening: screeningOf(),
    significance: {
      criteria: criteriaOf(1, 2, 2, 2, 2, 2, 2),
      amounts: { year: '2027/28', cash: 200_000, time: 100_000, passingThrough: 0 },
      aims: { 'aim-1': 'direct' }
    },
    registration: registrationOf(),
    ...given
  };
}

/** A Limited registration as tables read it, by Amy Staff at 9 on Monday 1 March 2027 unless said otherwise. */
export function proposalRow(given: Partial<SubmissionRow> = {}): SubmissionRow {
  return submissionRow({
    kind: 'Proposal',
    formVersion: 'appendix-b-1',
    band: 'Limited',
    scorePercent: 37.1,
    scores: '1,2,2,2,2,2,2',
    accountableBody: 'None',
    ...given
  });
}

/** A decision by Harry Head, Head of Service for Planning: approved on 2 March 2027. */
export function decisionRow(given: Partial<Decision> = {}): Decision {
  return {
    id: 1,
    key: `decision-${given.id ?? 1}`,
    partnershipKey: 'partnership-a',
    submissionKey: 'submission-1',
    hash: 'f'.repeat(64),
    outcome: 'Approved',
    capacity: 'HeadOfService',
    comment: '',
    author: person('Harry Head'),
    decidedOn: '2027-03-02T10:00:00Z',
    ...given
  };
}

/** A query of Carol Cept on the purpose, on 2 March 2027. */
export function messageRow(given: Partial<Message> = {}): Message {
  return {
    id: 1,
    key: `message-${given.id ?? 1}`,
    partnershipKey: 'partnership-a',
    submissionKey: 'submission-1',
    hash: 'f'.repeat(64),
    kind: 'Query',
    about: '',
    field: 'registration.purpose',
    text: 'Which part of the park?',
    author: person('Carol Cept'),
    writtenOn: '2027-03-02T09:00:00Z',
    ...given
  };
}

/** An appointment by Carol Cept, in force since the beginning of 2027: Harry Head is Head of Service for Planning. */
export function appointmentRow(given: Partial<AppointmentRow> = {}): AppointmentRow {
  return {
    id: 1,
    key: `appointment-${given.id ?? 1}`,
    capacity: 'HeadOfService',
    service: 'Planning',
    person: person('Harry Head'),
    from: '2027-01-01',
    until: '',
    isDeputy: false,
    supersedes: '',
    deputyFor: '',
    reason: '',
    author: person('Carol Cept'),
    createdOn: '2027-01-01T09:00:00Z',
    ...given
  };
}

/**
 * Everybody in their place since the beginning of 2027: Carol and Colin Cept, Harry Head of Planning, Sally Senior and the second SMT member
 * Tim Second, Chief Executive Cheryl Chief. The owner Olive Owner named CEPT's first members.
 */
export function routingRows(): readonly AppointmentRow[] {
  const olive = person('Olive Owner');
  return [
    appointmentRow({ id: 1, capacity: 'Cept', service: '', person: person('Carol Cept'), author: olive }),
    appointmentRow({ id: 2, capacity: 'Cept', service: '', person: person('Colin Cept'), author: olive }),
    appointmentRow({ id: 3 }),
    appointmentRow({ id: 4, capacity: 'SeniorManagement', person: person('Sally Senior') }),
    appointmentRow({ id: 5, capacity: 'ChiefExecutive', service: '', person: person('Cheryl Chief') }),
    appointmentRow({ id: 6, capacity: 'SeniorManagement', service: '', person: person('Tim Second') })
  ];
}

/** The register's row of the registration that proposalRow gives. */
export function registerRowOf(given: Partial<RegisterRow> = {}): RegisterRow {
  return {
    id: 1,
    key: 'partnership-a',
    reference: 'P-0001',
    name: 'Riverside park',
    status: 'Active',
    approvalStatus: 'Approved',
    band: 'Limited',
    service: 'Planning',
    leadOfficer: 'amy.staff@council.example',
    leadOfficerName: 'Amy Staff',
    submissionKey: 'submission-1',
    hash: 'f'.repeat(64),
    ...given
  };
}

/** What a page reads: everybody in their place, and nothing submitted yet. */
export function recordsOf(given: Partial<Records> = {}): Records {
  return {
    submissions: [],
    decisions: [],
    messages: [],
    appointments: routingRows(),
    register: [],
    settings: printedSettings,
    settingsRows: [],
    ...given
  };
}
