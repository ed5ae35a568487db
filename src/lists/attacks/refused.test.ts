/** @jest-environment node */
import { amy, colin, daniel, flow, helen, nina, priya } from '../../../dev/people/cast';
import { attackSite, claim, listPath, type AttackSite, type Verb } from '../../../dev/people/testing/attackSite';
import { bothAnswers } from '../../../dev/people/testing/bothAnswers';
import type { DirectoryPerson } from '../../../dev/sharepoint/sharePoint';

type Try = readonly [who: DirectoryPerson, path: string, verb: Verb, body?: object];

/** What SharePoint itself refuses: nobody changes what was decided, asked, appointed or entered without the right to. */
describe.each(bothAnswers)('over plain REST nobody can, %s', (_how, otherAnswers) => {
  let site: AttackSite;
  const ids = { decision: 0, query: 0, appointment: 0, register: 0 };
  const keys = { decision: '', submission: '' };

  beforeAll(async () => {
    site = await attackSite(otherAnswers);
    const row = await site.submit(amy);
    const decision = await site.decide(helen, row);
    keys.submission = row.submissionKey;
    keys.decision = decision.key;
    ids.decision = decision.id;
    ids.query = (await site.write(priya, row, { kind: 'Query' })).id;
    ids.appointment = (await site.records()).appointments[2].id;
    const added = await site.send(priya, `${listPath('PtRegister')}/items`, 'POST', { Title: 'Riverside park' });
    ids.register = ((await added.json()) as { Id: number }).Id;
  });
  afterAll(() => site.site.server.stop());

  const decision = (): string => `${listPath('PtDecisions')}/items(${ids.decision})`;
  const query = (): string => `${listPath('PtQueries')}/items(${ids.query})`;
  const appointment = (): string => `${listPath('PtRouting')}/items(${ids.appointment})`;
  const register = (): string => `${listPath('PtRegister')}/items(${ids.register})`;
  const asForm = (column: string, value: string): object => ({
    formValues: [{ FieldName: column, FieldValue: value }],
    bNewDocumentUpdate: true
  });

  it.each<readonly [string, () => Try]>([
    ['change their own decision', () => [helen, decision(), 'MERGE', { PtOutcome: 'Refused' }]],
    [
      'change their own decision as a form would',
      () => [helen, `${decision()}/validateupdatelistitem`, 'POST', asForm('PtOutcome', 'Refused')]
    ],
    ['take their own decision away', () => [helen, decision(), 'DELETE']],
    ['put their own decision into the recycle bin', () => [helen, `${decision()}/recycle`, 'POST']],
    ["change a manager's decision, being CEPT", () => [priya, decision(), 'MERGE', { PtComment: 'Approved by me' }]],
    ["delete a manager's decision, being CEPT", () => [priya, decision(), 'DELETE']],
    ["change a manager's decision, being the flow", () => [flow, decision(), 'MERGE', { PtHash: 'f' }]],
    [
      "make a manager's decision theirs as a form would",
      () => [priya, `${decision()}/validateupdatelistitem`, 'POST', asForm('Author', claim(priya))]
    ],
    ['decide, being staff', () => [amy, `${listPath('PtDecisions')}/items`, 'POST', { PtOutcome: 'Approved' }]],
    [
      'decide, being Internal Audit',
      () => [nina, `${listPath('PtDecisions')}/items`, 'POST', { PtOutcome: 'Approved' }]
    ],
    ["change CEPT's query, being its subject", () => [amy, query(), 'MERGE', { PtMessageKind: 'Closing' }]],
    ["delete CEPT's query, being its subject", () => [amy, query(), 'DELETE']],
    ['change their own query, being CEPT', () => [priya, query(), 'MERGE', { PtMessage: 'Never mind' }]],
    ['appoint, being an approver', () => [helen, `${listPath('PtRouting')}/items`, 'POST', { PtCapacity: 'Cept' }]],
    ['appoint, being the flow', () => [flow, `${listPath('PtRouting')}/items`, 'POST', { PtCapacity: 'Cept' }]],
    ['change an appointment, being CEPT', () => [priya, appointment(), 'MERGE', { PtLogin: colin.login }]],
    ['back-date an appointment, being CEPT', () => [priya, appointment(), 'MERGE', { PtFrom: '2020-01-01T12:00:00Z' }]],
    ['delete an appointment, being CEPT', () => [priya, appointment(), 'DELETE']],
    ['make their partnership active, being staff', () => [amy, register(), 'MERGE', { PtStatus: 'Active' }]],
    ['make a partnership active, being an approver', () => [helen, register(), 'MERGE', { PtStatus: 'Active' }]],
    ['delete from the register, being CEPT', () => [priya, register(), 'DELETE']],
    ['add a partner row, being staff', () => [amy, `${listPath('PtPartners')}/items`, 'POST', { Title: 'Us' }]],
    [
      'give a decision rights of its own',
      () => [helen, `${decision()}/breakroleinheritance(copyroleassignments=false)`, 'POST']
    ],
    [
      'let decisions inherit the rights of the site',
      () => [priya, `${listPath('PtDecisions')}/resetroleinheritance`, 'POST']
    ],
    [
      'switch off the versions of the register',
      () => [priya, listPath('PtRegister'), 'MERGE', { EnableVersioning: false }]
    ],
    [
      'let decision keys repeat',
      () => [
        priya,
        `${listPath('PtDecisions')}/fields/getbyinternalnameortitle('PtDecisionKey')`,
        'MERGE',
        { EnforceUniqueValues: false }
      ]
    ],
    [
      'join CEPT, being an approver',
      () => [helen, "sitegroups/getbyname('CEPT')/users", 'POST', { LoginName: `i:0#.f|membership|${helen.login}` }]
    ]
  ])('%s', async (_what, attempt) => {
    const [who, path, verb, body] = attempt();
    const answer = await site.send(who, path, verb, body);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('UnauthorizedAccessException');
  });

  it.each<readonly [string, () => Try]>([
    [
      'take the key of a decision that is there',
      () => [helen, `${listPath('PtDecisions')}/items`, 'POST', { PtDecisionKey: keys.decision }]
    ],
    [
      'take the key of a submission that is there',
      () => [daniel, `${listPath('PtSubmissions')}/items`, 'POST', { PtSubmissionKey: keys.submission }]
    ]
  ])('%s', async (_what, attempt) => {
    const answer = await site.send(...attempt());
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('SPDuplicateValuesFoundException');
  });

  it('read the draft of another, even CEPT and approvers who know its number', async () => {
    const added = await site.send(amy, `${listPath('PtDrafts')}/items`, 'POST', { Title: 'Secret plan' });
    const { Id: id } = (await added.json()) as { Id: number };
    for (const who of [priya, helen, daniel]) {
      for (const path of [`items(${id})`, `items(${id})/versions`]) {
        const answer = await site.get(who, `${listPath('PtDrafts')}/${path}`);
        expect(answer.status).toBe(otherAnswers.length === 0 ? 404 : 403);
      }
      const list = await site.get(who, `${listPath('PtDrafts')}/items?$filter=Id eq ${id}`);
      expect(await list.json()).toMatchObject({ value: [] });
    }
    expect((await site.get(amy, `${listPath('PtDrafts')}/items(${id})`)).status).toBe(200);
  });
});
