import { colin, david, helen, joanne, martin, priya, robert, sarah } from '../cast';
import { type Acting } from '../acting';
import { personOf } from '../personOf';
import { installedSite, type InstalledSite } from './installedSite';
import type { AssumptionName } from '../../sharepoint/assumptions';
import type { DirectoryPerson } from '../../sharepoint/sharePoint';
import type { Decision, NewDecision } from '../../../src/domain/decisions/decision';
import type { Records } from '../../../src/domain/partnerships/records';
import type { Appointment, AppointmentRow, NewAppointment } from '../../../src/domain/protocol/appointment';
import type { Message, NewMessage } from '../../../src/domain/queries/message';
import { deriveStatus } from '../../../src/domain/status/deriveStatus';
import type { PartnershipStatus } from '../../../src/domain/status/status';
import type { ProposalDocument, SubmissionDocument, SubmissionRow } from '../../../src/domain/submissions/submission';
import { proposalDocument } from '../../../src/testing/registrationBuilders';
import { createDecisionRepository } from '../../../src/lists/decisions/decisionRepository';
import { createQueryRepository } from '../../../src/lists/queries/queryRepository';
import { createRecordsRepository } from '../../../src/lists/records/recordsRepository';
import { firstAppointment } from '../../../src/lists/routing/appointmentRows';
import { createRoutingRepository } from '../../../src/lists/routing/routingRepository';
import { createSubmissionRepository } from '../../../src/lists/submissions/submissionRepository';

export type Verb = 'POST' | 'MERGE' | 'DELETE';

export interface AttackSite {
  readonly site: InstalledSite;
  as(who: DirectoryPerson): Acting;
  /** Plain REST, as with a browser's developer tools. */
  send(who: DirectoryPerson, path: string, verb: Verb, body?: object): Promise<Response>;
  get(who: DirectoryPerson, path: string): Promise<Response>;
  /** Form values, SharePoint's other way to write a row. */
  addAsForm(who: DirectoryPerson, list: string, values: { readonly [column: string]: string }): Promise<Response>;
  submit(who: DirectoryPerson, given?: Partial<ProposalDocument>): Promise<SubmissionRow>;
  submitDocument(who: DirectoryPerson, document: SubmissionDocument): Promise<SubmissionRow>;
  decide(who: DirectoryPerson, row: SubmissionRow, given?: Partial<NewDecision>): Promise<Decision>;
  write(who: DirectoryPerson, row: SubmissionRow, given: Partial<NewMessage>): Promise<Message>;
  appoint(
    who: DirectoryPerson,
    whom: DirectoryPerson,
    given: Partial<NewAppointment> & Pick<Appointment, 'capacity'>
  ): Promise<AppointmentRow>;
  records(): Promise<Records>;
  statusOf(partnershipKey: string): Promise<PartnershipStatus>;
  /** Moves the server's clock by so many seconds, so that one thing is plainly after another. */
  later(seconds?: number): Promise<void>;
}

export const listPath = (name: string): string => `getList('/sites/set-up/Lists/${name}')`;
export const claim = (who: DirectoryPerson): string => `[{"Key":"i:0#.f|membership|${who.login}"}]`;

/** A site with its routing: Planning has a Head of Service, an SMT member and a deputy in dates; Housing a Head of Service. */
export async function attackSite(otherAnswers: readonly AssumptionName[] = []): Promise<AttackSite> {
  const site = await installedSite(otherAnswers);
  let ahead = 0;

  const as = (who: DirectoryPerson): Acting => site.as(who.login);
  const call = (who: DirectoryPerson, path: string, init?: RequestInit): Promise<Response> =>
    site.server.as(who.login)(`/sites/set-up/_api/web/${path}`, init);
  const send: AttackSite['send'] = (who, path, verb, body) =>
    call(who, path, {
      method: 'POST',
      headers: verb === 'POST' ? {} : { 'X-HTTP-Method': verb, 'IF-Match': '*' },
      body: body ? JSON.stringify(body) : undefined
    });

  async function later(seconds: number = 5): Promise<void> {
    ahead += seconds;
    await fetch(`${site.server.origin}/_local/clock`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ now: new Date(Date.now() + ahead * 1000).toISOString() })
    });
  }

  const submitDocument: AttackSite['submitDocument'] = (who, document) => {
    const { sp, me } = as(who);
    return createSubmissionRepository(sp, me).submit(document);
  };

  const appoint: AttackSite['appoint'] = (who, whom, { capacity, ...given }) => {
    const { sp, me } = as(who);
    const service = capacity === 'ChiefExecutive' || capacity === 'Cept' ? '' : 'Planning';
    const appointment: Appointment = {
      capacity,
      service,
      person: personOf(whom),
      from: '',
      until: '',
      isDeputy: false
    };
    return createRoutingRepository(sp, me).appoint({
      ...firstAppointment(appointment, crypto.randomUUID()),
      ...given
    });
  };

  const records = async (): Promise<Records> => {
    const opened = await createRecordsRepository(as(priya).sp).openRegister();
    if (opened.phase !== 'ready') throw new Error(opened.phase);
    return opened.records;
  };

  await appoint(priya, helen, { capacity: 'HeadOfService' });
  await appoint(priya, martin, { capacity: 'HeadOfService', service: 'Housing' });
  await appoint(priya, sarah, { capacity: 'SeniorManagement' });
  await appoint(colin, david, { capacity: 'SeniorManagement', service: '' });
  await appoint(colin, robert, { capacity: 'ChiefExecutive' });
  await appoint(colin, joanne, { capacity: 'HeadOfService', isDeputy: true, until: '2099-12-31' });

  return {
    site,
    as,
    send,
    get: (who, path) => call(who, path),
    addAsForm: (who, list, values) =>
      send(who, `${listPath(list)}/AddValidateUpdateItemUsingPath`, 'POST', {
        listItemCreateInfo: { FolderPath: { DecodedUrl: `/sites/set-up/Lists/${list}` } },
        formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
        bNewDocumentUpdate: false
      }),
    submit: (who, given = {}) =>
      submitDocument(
        who,
        proposalDocument({
          submissionKey: crypto.randomUUID(),
          partnershipKey: crypto.randomUUID(),
          leadOfficer: personOf(who),
          ...given
        })
      ),
    submitDocument,
    decide: (who, { partnershipKey, submissionKey, hash }, given = {}) => {
      const { sp, me } = as(who);
      return createDecisionRepository(sp, me).decide({
        key: crypto.randomUUID(),
        partnershipKey,
        submissionKey,
        hash,
        outcome: 'Approved',
        capacity: 'HeadOfService',
        comment: '',
        ...given
      });
    },
    write: (who, { partnershipKey, submissionKey, hash }, given) => {
      const { sp, me } = as(who);
      return createQueryRepository(sp, me).write({
        key: crypto.randomUUID(),
        partnershipKey,
        submissionKey,
        hash,
        kind: 'Query',
        about: '',
        field: 'registration.purpose',
        text: 'Which part of the park?',
        ...given
      });
    },
    appoint,
    records,
    statusOf: async key => {
      const found = deriveStatus(await records(), new Date(Date.now() + ahead * 1000)).find(one => one.key === key);
      if (!found) throw new Error(`no partnership ${key}`);
      return found;
    },
    later
  };
}
