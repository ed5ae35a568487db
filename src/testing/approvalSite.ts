import type { Decision } from '../domain/decisions/decision';
import type { AppointmentRow } from '../domain/protocol/appointment';
import { printedSettings } from '../domain/protocol/printedSettings';
import type { ProposalDocument, SubmissionDocument, SubmissionRow } from '../domain/submissions/submission';
import { person } from './builders';
import { memoryServices, type MemoryServices } from './memoryRepositories';
import { memorySubmissions } from './memorySubmissions';
import { decisionRow, proposalDocument, routingRows } from './registrationBuilders';

/** A site as somebody who signs off sees it; what others did there before is added to it. */
export interface ApprovalSite {
  readonly services: MemoryServices;
  /** Amy Staff submits a document, at 9 on 1 March 2027 unless said otherwise. */
  submit(document: SubmissionDocument, on?: string): Promise<SubmissionRow>;
  /** Amy Staff submits a registration, and CEPT finds it complete an hour later. */
  register(given?: Partial<ProposalDocument>, on?: string): Promise<SubmissionRow>;
  /** Somebody else decides on a submission. */
  decide(row: SubmissionRow, given: Partial<Decision>): Decision;
}

interface ApprovalSiteGiven {
  readonly me?: string;
  readonly now?: string;
  readonly appointments?: readonly AppointmentRow[];
}

/** Harry Head, Head of Service for Planning, on Thursday 4 March 2027, with everybody in their place. */
export function approvalSite(given: ApprovalSiteGiven = {}): ApprovalSite {
  const { me = 'Harry Head', now = '2027-03-04T09:00:00Z', appointments = routingRows() } = given;
  let clock = new Date(now);
  const submissions = memorySubmissions({ me: person('Amy Staff'), now: () => clock, settings: printedSettings });
  const services = memoryServices({ me: person(me), now: () => new Date(now), submissions, appointments });

  const decide: ApprovalSite['decide'] = ({ partnershipKey, submissionKey, hash }, part) => {
    const id = services.decisions.rows().length + 1;
    const decision = decisionRow({ id, partnershipKey, submissionKey, hash, ...part });
    services.decisions.addRow(decision);
    return decision;
  };
  const submit: ApprovalSite['submit'] = async (document, on = '2027-03-01T09:00:00Z') => {
    clock = new Date(on);
    return submissions.submit(document);
  };
  return {
    services,
    submit,
    decide,
    register: async (part = {}, on = '2027-03-01T09:00:00Z') => {
      const row = await submit(proposalDocument(part), on);
      const decidedOn = new Date(Date.parse(on) + 3_600_000).toISOString();
      decide(row, { outcome: 'Complete', capacity: 'Cept', author: person('Carol Cept'), decidedOn });
      return row;
    }
  };
}
