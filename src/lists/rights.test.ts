/** @jest-environment node */
import { amy, daniel, helen, ownerLogin, priya } from '../../dev/people/cast';
import { installedSite, type InstalledSite } from '../../dev/people/testing/installedSite';
import { printedSettings } from '../domain/protocol/printedSettings';
import { submitStory } from '../../dev/people/submitStory';
import { answersOf } from '../testing/builders';
import { createDraftRepository } from './drafts/draftRepository';

const list = (name: string): string => `getList('/sites/set-up/Lists/${name}')`;
const denied = /UnauthorizedAccessException/;
const missing = /Item does not exist/;

type Try = readonly [path: string, verb: 'POST' | 'MERGE' | 'DELETE', body?: object];

/** What a member of staff can try with nothing but a browser's developer tools. */
describe('over plain REST a member of staff', () => {
  let site: InstalledSite;
  let submission: number;
  let draft: number;
  const draftKey = crypto.randomUUID();

  beforeAll(async () => {
    site = await installedSite();
    submission = (await submitStory(site.as(amy.login), answersOf(), printedSettings)).id;
    const { sp } = site.as(daniel.login);
    const keys = { draftKey, partnershipKey: crypto.randomUUID(), submissionKey: crypto.randomUUID() };
    const repository = createDraftRepository(sp);
    const made = await repository.create(keys, answersOf({ name: 'Secret plan' }));
    await repository.save(made, answersOf({ name: 'Secret plan, second version' }));
    draft = made.id;
  });
  afterAll(() => site.server.stop());

  const get = (path: string, login = amy.login): Promise<Response> =>
    site.server.as(login)(`/sites/set-up/_api/web/${path}`);
  const send = ([path, verb, body]: Try, login = amy.login): Promise<Response> =>
    site.server.as(login)(`/sites/set-up/_api/web/${path}`, {
      method: 'POST',
      headers: verb === 'POST' ? {} : { 'X-HTTP-Method': verb, 'IF-Match': '*' },
      body: body ? JSON.stringify(body) : undefined
    });
  const idOf = async (path: string): Promise<number> => ((await (await get(path)).json()) as { Id: number }).Id;
  const formValues = (author: string): object => ({
    formValues: [
      { FieldName: 'Title', FieldValue: 'Forged' },
      { FieldName: 'Author', FieldValue: `[{"Key":"i:0#.f|membership|${author}"}]` }
    ],
    bNewDocumentUpdate: false
  });

  it.each<readonly [string, () => Promise<Try>]>([
    [
      'change their own submission',
      async () => [`${list('PtSubmissions')}/items(${submission})`, 'MERGE', { PtBand: 'Limited' }]
    ],
    ['delete their own submission', async () => [`${list('PtSubmissions')}/items(${submission})`, 'DELETE']],
    ['recycle their own submission', async () => [`${list('PtSubmissions')}/items(${submission})/recycle`, 'POST']],
    [
      'change their own submission as a form would',
      async () => [
        `${list('PtSubmissions')}/items(${submission})/validateupdatelistitem`,
        'POST',
        { formValues: [{ FieldName: 'PtBand', FieldValue: 'Limited' }], bNewDocumentUpdate: true }
      ]
    ],
    ['decide', async () => [`${list('PtDecisions')}/items`, 'POST', { PtOutcome: 'Approved' }]],
    [
      "decide as a form would, in a manager's name",
      async () => [
        `${list('PtDecisions')}/AddValidateUpdateItemUsingPath`,
        'POST',
        {
          ...formValues(helen.login),
          listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/set-up/Lists/PtDecisions' } }
        }
      ]
    ],
    ['enter in the register', async () => [`${list('PtRegister')}/items`, 'POST', { PtStatus: 'Active' }]],
    [
      'appoint',
      async () => [`${list('PtRouting')}/items`, 'POST', { PtCapacity: 'HeadOfService', PtLogin: amy.login }]
    ],
    ['adopt settings', async () => [`${list('PtProtocol')}/items`, 'POST', { PtVersion: 9 }]],
    ['record an installation', async () => [`${list('PtInstallation')}/items`, 'POST', { PtMigration: 9 }]],
    ['let everybody read drafts', async () => [list('PtDrafts'), 'MERGE', { ReadSecurity: 1 }]],
    ['switch versions off', async () => [list('PtSubmissions'), 'MERGE', { EnableVersioning: false }]],
    ['delete a list', async () => [list('PtSubmissions'), 'DELETE']],
    [
      'make values no longer unique',
      async () => [
        `${list('PtSubmissions')}/fields/getbyinternalnameortitle('PtSubmissionKey')`,
        'MERGE',
        { EnforceUniqueValues: false }
      ]
    ],
    ['give a list other rights', async () => [`${list('PtDecisions')}/resetroleinheritance`, 'POST']],
    [
      'give their own row other rights',
      async () => [
        `${list('PtSubmissions')}/items(${submission})/breakroleinheritance(copyroleassignments=false, clearsubscopes=true)`,
        'POST'
      ]
    ],
    [
      'grant themselves a level',
      async () => [
        `${list('PtDecisions')}/roleassignments/addroleassignment(principalid=${await idOf('currentuser')}, roledefid=1073741829)`,
        'POST'
      ]
    ],
    [
      'join CEPT',
      async () => ["sitegroups/getbyname('CEPT')/users", 'POST', { LoginName: `i:0#.f|membership|${amy.login}` }]
    ],
    [
      'join the approvers',
      async () => [
        "sitegroups/getbyname('Partnership Approvers')/users",
        'POST',
        { LoginName: `i:0#.f|membership|${amy.login}` }
      ]
    ],
    ['own a group', async () => [`sitegroups/getbyname('CEPT')/setuserasowner(${await idOf('currentuser')})`, 'POST']],
    [
      'widen a level',
      async () => [
        "roledefinitions/getbyname('Partnership Submit')",
        'MERGE',
        { BasePermissions: { High: '2147483647', Low: '4294967295' } }
      ]
    ],
    ['add a list', async () => ['lists', 'POST', { Title: 'PtShadow', BaseTemplate: 100 }]]
  ])('cannot %s', async (_what, attempt) => {
    const answer = await send(await attempt());
    expect(answer.status).toBe(403);
    expect(await answer.text()).toMatch(denied);
  });

  it('cannot read the draft of another: not by its number, its versions or a change', async () => {
    for (const path of ['', '/versions']) {
      const answer = await get(`${list('PtDrafts')}/items(${draft})${path}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toMatch(missing);
    }
    const changed = await send([`${list('PtDrafts')}/items(${draft})`, 'MERGE', { Title: 'Mine now' }]);
    expect(changed.status).toBe(404);
  });

  it.each([
    ['the list', ''],
    ['a filter on its key', `?$filter=PtDraftKey eq '${draftKey}'`],
    ['a filter on its number', '?$filter=Id ge 1'],
    ['paging', '?$skiptoken=Paged%3dTRUE%26p_ID%3d0&$top=10']
  ])('finds no draft of another by %s', async (_way, query) => {
    const answer = await get(`${list('PtDrafts')}/items${query}`);
    expect(await answer.json()).toMatchObject({ value: [] });
  });

  it('finds no draft of another in a batch either, while its author does', async () => {
    const read = async (login: string): Promise<string> => {
      const answer = await site.server.as(login)('/sites/set-up/_api/$batch', {
        method: 'POST',
        headers: { 'Content-Type': 'multipart/mixed; boundary=batch_1' },
        body: [
          '--batch_1',
          'Content-Type: application/http',
          'Content-Transfer-Encoding: binary',
          '',
          `GET ${site.siteUrl}/_api/web/${list('PtDrafts')}/items HTTP/1.1`,
          'Accept: application/json',
          '',
          '--batch_1--',
          ''
        ].join('\n')
      });
      return answer.text();
    };
    expect(await read(daniel.login)).toContain('Secret plan');
    expect(await read(amy.login)).not.toContain('Secret plan');
  });

  it('cannot submit in the name of another: the author is who the server says', async () => {
    const added = await send([
      `${list('PtSubmissions')}/AddValidateUpdateItemUsingPath`,
      'POST',
      {
        ...formValues(helen.login),
        listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/set-up/Lists/PtSubmissions' } }
      }
    ]);
    expect(added.status).toBe(200);
    const forged = await get(
      `${list('PtSubmissions')}/items?$select=Author/Name&$expand=Author&$filter=Title eq 'Forged'`
    );
    expect(await forged.json()).toEqual({
      value: [
        expect.objectContaining({
          Author: expect.objectContaining({ Name: `i:0#.f|membership|${amy.login}` }) as object
        })
      ]
    });
  });

  it('cannot submit a second document under a key that is taken', async () => {
    const key = (
      (await (await get(`${list('PtSubmissions')}/items(${submission})`)).json()) as { PtSubmissionKey: string }
    ).PtSubmissionKey;
    const answer = await send([`${list('PtSubmissions')}/items`, 'POST', { PtSubmissionKey: key }], daniel.login);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toMatch(/SPDuplicateValuesFoundException/);
  });

  it('nor can an approver or CEPT change what was submitted or decided; a draft stays private from CEPT too', async () => {
    const decided = await send([`${list('PtDecisions')}/items`, 'POST', { PtOutcome: 'Approved' }], helen.login);
    expect(decided.status).toBe(201);
    const { Id: decision } = (await decided.json()) as { Id: number };
    for (const login of [helen.login, priya.login]) {
      expect(
        (await send([`${list('PtDecisions')}/items(${decision})`, 'MERGE', { PtOutcome: 'Refused' }], login)).status
      ).toBe(403);
      expect((await send([`${list('PtSubmissions')}/items(${submission})`, 'DELETE'], login)).status).toBe(403);
      expect((await get(`${list('PtDrafts')}/items(${draft})`, login)).status).toBe(404);
    }
  });

  it('CEPT lets a deputy in among the approvers, but nobody into its own group', async () => {
    const body = { LoginName: `i:0#.f|membership|${daniel.login}` };
    expect(
      (await send(["sitegroups/getbyname('Partnership Approvers')/users", 'POST', body], priya.login)).status
    ).toBe(201);
    expect((await send(["sitegroups/getbyname('CEPT')/users", 'POST', body], priya.login)).status).toBe(403);
    expect((await send(["sitegroups/getbyname('CEPT')/users", 'POST', body], ownerLogin)).status).toBe(201);
  });
});
