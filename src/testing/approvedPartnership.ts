import type { DraftAnswers } from '../domain/drafts/draft';
import type { Person } from '../domain/people/person';
import type { ProposalDocument } from '../domain/submissions/submission';
import { draftKeys, person } from './builders';
import { memoryServices, type MemoryServices } from './memoryRepositories';
import { decisionRow, proposalDocument, registerRowOf, routingRows } from './registrationBuilders';

interface Given {
  readonly me?: Person;
  readonly today?: string;
  /** A draft "draft-b" of what follows it. */
  readonly draft?: DraftAnswers;
}

/** Amy's partnership on 3 March 2027: submitted on the 1st, approved on the 2nd by Harry Head (or Sally Senior) and entered in the register. */
export async function approvedPartnership(
  document: ProposalDocument = proposalDocument(),
  { me = person('Amy Staff'), today = '2027-03-03', draft }: Given = {}
): Promise<MemoryServices> {
  const now = (): Date => new Date(`${today}T12:00:00Z`);
  const services = memoryServices({ me, now, appointments: routingRows() });
  const row = await services.submissions.addDocument(document, person('Amy Staff'), '2027-03-01T09:00:00Z');
  const { hash, submissionKey, band } = row;
  const signer = band === 'Limited' ? {} : ({ capacity: 'SeniorManagement', author: person('Sally Senior') } as const);
  const carol = { capacity: 'Cept', author: person('Carol Cept') } as const;
  const entered = { id: 2, outcome: 'Entered', ...carol, decidedOn: '2027-03-03T10:00:00Z' } as const;
  services.decisions.addRow(decisionRow({ hash, submissionKey, ...signer }));
  services.decisions.addRow(decisionRow({ hash, submissionKey, ...entered }));
  services.register.addRow(registerRowOf({ hash, submissionKey, ...(band !== '' && { band }) }));
  if (draft) await services.drafts.create({ ...draftKeys('b'), partnershipKey: document.partnershipKey }, draft);
  return services;
}
