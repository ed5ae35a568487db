import type { Person } from '../domain/people/person';
import { encodeDocument } from '../domain/submissions/encodeDocument';
import type { ProposalDocument } from '../domain/submissions/submission';
import { person } from './builders';
import { memoryServices, type MemoryServices } from './memoryRepositories';
import { decisionRow, proposalDocument, registerRowOf, routingRows } from './registrationBuilders';

/** Amy's partnership on 3 March 2027: submitted on the 1st, approved on the 2nd by Harry Head (or Sally Senior) and entered in the register. */
export async function approvedPartnership(
  document: ProposalDocument = proposalDocument(),
  { me = person('Amy Staff'), today = '2027-03-03' }: { readonly me?: Person; readonly today?: string } = {}
): Promise<MemoryServices> {
  const now = (): Date => new Date(`${today}T12:00:00Z`);
  const services = memoryServices({ me, now, appointments: routingRows() });
  const { band } = await services.submissions.addDocument(document, person('Amy Staff'), '2027-03-01T09:00:00Z');
  const { hash } = await encodeDocument(document);
  const signer =
    band === 'Limited' ? {} : ({ capacity: 'SeniorManagement', author: person('Sally Senior') } as const);
  services.decisions.addRow(decisionRow({ hash, ...signer }));
  const carol = { capacity: 'Cept', author: person('Carol Cept') } as const;
  services.decisions.addRow(
    decisionRow({ id: 2, outcome: 'Entered', ...carol, decidedOn: '2027-03-03T10:00:00Z', hash })
  );
  services.register.addRow(registerRowOf({ hash, ...(band !== '' && { band }) }));
  return services;
}
