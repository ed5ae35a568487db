/** @jest-environment node */
import { type StartedSharePoint, startSharePoint } from '../testing/startSharePoint';
import { errorOf, talk } from '../testing/talk';

const [owner, amy, ben, cara] = [
  'olive.owner@council.example',
  'amy.staff@council.example',
  'ben.staff@council.example',
  'cara.cept@council.example'
];
const site = '/sites/rights';
const high = '176';
const levels = { Submit: '134418531', 'Draft author': '134418543', 'Register editor': '134418791' } as const;
let server: StartedSharePoint;
const as = (login = owner, path = site): ReturnType<typeof talk> => talk(server.as(login), server.url(path));
const list = (title: string): string => `web/lists/getbytitle('${title}')`;
const ids = new Map<string, number>();
const id = (name: string): number => ids.get(name) ?? 0;

async function makeList(
  title: string,
  settings: Record<string, unknown>,
  grants: Record<string, string>
): Promise<void> {
  const api = as();
  await api.post('web/lists', { Title: title });
  await api.merge(list(title), settings);
  await api.post(`${list(title)}/breakroleinheritance(copyroleassignments=false, clearsubscopes=true)`);
  for (const [group, level] of Object.entries(grants)) {
    await api.post(
      `${list(title)}/roleassignments/addroleassignment(principalid=${id(group)}, roledefid=${id(level)})`
    );
  }
}

beforeAll(async () => {
  server = await startSharePoint();
  const api = as();
  ids.set('Read', 1073741826);
  for (const [name, low] of Object.entries(levels)) {
    const { body } = await api.post('web/roledefinitions', {
      Name: name,
      Description: '',
      Order: 200,
      BasePermissions: { High: high, Low: low }
    });
    ids.set(name, Number(body['Id']));
  }
  for (const [name, members] of [
    ['Staff', [amy, ben]],
    ['Team', [cara]]
  ] as const) {
    const { body } = await api.post('web/sitegroups', { Title: name });
    ids.set(name, Number(body['Id']));
    for (const login of members) {
      const { body: user } = await api.post(`web/sitegroups(${id(name)})/users`, {
        LoginName: `i:0#.f|membership|${login}`
      });
      ids.set(login, Number(user['Id']));
    }
  }
  await makeList('Drafts', { ReadSecurity: 2, WriteSecurity: 2 }, { Staff: 'Draft author', Team: 'Draft author' });
  await makeList('Submissions', {}, { Staff: 'Submit', Team: 'Submit' });
  await makeList('Register', {}, { Staff: 'Read', Team: 'Register editor' });
  await makeList('Secret', {}, { Team: 'Read' });
});
afterAll(() => server.stop());

describe('levels', () => {
  it('[R] Submit adds and reads, and neither changes nor deletes', async () => {
    const added = await as(amy).post(`${list('Submissions')}/items`, { Title: 'Mine' });
    expect(added.status).toBe(201);
    const mine = `${list('Submissions')}/items(${String(added.body['Id'])})`;
    const refusal = {
      code: '-2147024891, System.UnauthorizedAccessException',
      text: 'Access denied. You do not have permission to perform this action or access this resource.'
    };
    for (const reply of [
      await as(amy).merge(mine, { Title: 'Changed' }),
      await as(amy).remove(mine),
      await as(amy).post(`${mine}/recycle`),
      await as(amy).post(`${mine}/validateUpdateListItem`, {
        formValues: [{ FieldName: 'Title', FieldValue: 'Changed' }]
      }),
      await as(amy).post(`${mine}/breakroleinheritance(copyroleassignments=false)`)
    ]) {
      expect(reply.status).toBe(403);
      expect(errorOf(reply)).toEqual(refusal);
    }
    expect((await as(ben).get(mine)).body['Title']).toBe('Mine');
  });

  it('[D] Read reads and cannot add, by any of the three ways', async () => {
    expect((await as(amy).get(`${list('Register')}/items`)).status).toBe(200);
    expect((await as(amy).post(`${list('Register')}/items`, { Title: 'Forged' })).status).toBe(403);
    expect((await as(amy).post(`${list('Register')}/AddValidateUpdateItemUsingPath`, { formValues: [] })).status).toBe(
      403
    );
    expect((await as(cara).post(`${list('Register')}/items`, { Title: 'Entered' })).status).toBe(201);
    expect((await as(cara).remove(`${list('Register')}/items(1)`)).status).toBe(403);
  });

  it('[D] a list without any right is not listed and not opened', async () => {
    const seen = (await as(amy).get('web/lists?$select=Title&$filter=Hidden eq false')).body['value'] as {
      Title: string;
    }[];
    expect(seen.map(one => one.Title)).toEqual(['Drafts', 'Register', 'Submissions']);
    expect((await as(amy).get(`${list('Secret')}/items`)).status).toBe(403);
  });

  it('[D] only who manages lists, permissions or groups may change them', async () => {
    for (const reply of [
      await as(amy).merge(list('Drafts'), { ReadSecurity: 1 }),
      await as(amy).post('web/lists', { Title: 'Mine' }),
      await as(amy).post(`${list('Drafts')}/fields/createfieldasxml`, {
        parameters: { SchemaXml: '<Field Type="Text" Name="X" DisplayName="X" />' }
      }),
      await as(amy).post(`${list('Drafts')}/views`, { Title: 'Mine' }),
      await as(amy).post(`${list('Drafts')}/resetroleinheritance`),
      await as(amy).post(
        `${list('Drafts')}/roleassignments/addroleassignment(principalid=${id(amy)}, roledefid=1073741829)`
      ),
      await as(amy).get(`${list('Drafts')}/roleassignments`),
      await as(amy).post('web/sitegroups', { Title: 'Mine' }),
      await as(amy).post(`web/sitegroups(${id('Team')})/users`, { LoginName: `i:0#.f|membership|${amy}` }),
      await as(amy).post('web/roledefinitions', { Name: 'Mine', BasePermissions: { High: high, Low: '1' } }),
      await as(amy).post('web/ensureuser', { logonName: `i:0#.f|membership|${ben}` }),
      await as(amy).merge('web', { Title: 'Mine' }),
      await as(amy).remove(`web/roledefinitions(${id('Submit')})`),
      await as(amy).remove(list('Drafts')),
      await as(amy).post(`web/sitegroups(${id('Team')})/SetUserAsOwner(${id(amy)})`),
      await as(amy).merge(`web/sitegroups(${id('Staff')})`, { AllowMembersEditMembership: true })
    ]) {
      expect(reply.status).toBe(403);
    }
  });
});

it('[D] a list that inherits is hidden from who holds Limited Access on the web alone', async () => {
  await as().post('web/lists', { Title: 'Inherits' });
  const visitors = Number((await as().get('web/associatedvisitorgroup')).body['Id']);
  await as().post(`web/roleassignments/removeroleassignment(principalid=${visitors}, roledefid=1073741826)`);
  const seen = (await as(amy).get('web/lists?$select=Title')).body['value'] as { Title: string }[];
  await as().post(`web/roleassignments/addroleassignment(principalid=${visitors}, roledefid=1073741826)`);
  expect(seen.map(one => one.Title)).toEqual(['Drafts', 'Register', 'Submissions']);
});

describe('item-level security', () => {
  it('[D] shows and lets change own drafts only, and another’s draft is as if it were not there', async () => {
    const { body } = await as(amy).post(`${list('Drafts')}/items`, { Title: 'Amy’s draft' });
    const draft = `${list('Drafts')}/items(${String(body['Id'])})`;
    expect((await as(ben).get(`${list('Drafts')}/items`)).body['value']).toEqual([]);
    expect((await as(ben).get(draft)).status).toBe(404);
    expect((await as(ben).merge(draft, { Title: 'Ben’s' })).status).toBe(404);
    expect((await as(ben).remove(draft)).status).toBe(404);
    expect((await as(ben).get(`${draft}/versions`)).status).toBe(404);
    expect((await as(amy).merge(draft, { Title: 'Better' })).status).toBe(204);
  });

  it('[D] does not bind list administrators', async () => {
    expect((await as(owner).get(`${list('Drafts')}/items`)).body['value']).toHaveLength(1);
  });

  it('[U] a contributor who claims another author is silently taken as the author', async () => {
    const reply = await as(amy).post(`${list('Submissions')}/AddValidateUpdateItemUsingPath`, {
      formValues: [
        { FieldName: 'Title', FieldValue: 'Forged' },
        { FieldName: 'Author', FieldValue: `[{'Key':'i:0#.f|membership|${ben}'}]` },
        { FieldName: 'Created', FieldValue: '01/01/2001' }
      ]
    });
    const rows = reply.body['value'] as { FieldValue: string }[];
    const item = await as(amy).get(`${list('Submissions')}/items(${rows[rows.length - 1]?.FieldValue ?? ''})`);
    expect(item.body['AuthorId']).toBe(id(amy));
    expect(String(item.body['Created'])).not.toContain('2001');
  });
});

describe('role assignments', () => {
  it('[D] breaking without a copy leaves the acting user with full control', async () => {
    await as().post('web/lists', { Title: 'Broken' });
    await as().post(`${list('Broken')}/breakroleinheritance(copyroleassignments=false, clearsubscopes=true)`);
    const me = Number((await as().get('web/currentuser')).body['Id']);
    const { body } = await as().get(
      `${list('Broken')}/roleassignments?$expand=Member,RoleDefinitionBindings&$select=PrincipalId,RoleDefinitionBindings/Name`
    );
    expect(body['value']).toEqual([{ PrincipalId: me, RoleDefinitionBindings: [{ Name: 'Full Control' }] }]);
    await as().remove(`${list('Broken')}/roleassignments/getbyprincipalid(${me})`);
    expect((await as().get(`${list('Broken')}/roleassignments`)).body['value']).toEqual([]);
    expect((await as(amy).get(list('Broken'))).status).toBe(403);
    await as().post(`${list('Broken')}/resetroleinheritance`);
    expect((await as(amy).get(`${list('Broken')}?$select=Title,HasUniqueRoleAssignments`)).body).toEqual({
      Title: 'Broken',
      HasUniqueRoleAssignments: false
    });
  });

  it('[R] a grant on a list gives Limited Access on the web', async () => {
    const { body } = await as().get('web/roleassignments?$expand=Member,RoleDefinitionBindings');
    const staff = (body['value'] as { PrincipalId: number; RoleDefinitionBindings: { Name: string }[] }[]).find(
      one => one.PrincipalId === id('Staff')
    );
    expect(staff?.RoleDefinitionBindings.map(one => one.Name)).toEqual(['Limited Access']);
  });

  it('[D] hides one item of an open list from all but those it is granted to', async () => {
    await as().post('web/lists', { Title: 'Mixed' });
    await as().post(`${list('Mixed')}/items`, { Title: 'Open' });
    await as().post(`${list('Mixed')}/items`, { Title: 'Closed' });
    await as().post(`${list('Mixed')}/items(2)/breakroleinheritance(copyroleassignments=false, clearsubscopes=true)`);
    await as().post(
      `${list('Mixed')}/items(2)/roleassignments/addroleassignment(principalid=${id('Team')}, roledefid=1073741826)`
    );
    const titles = async (login: string): Promise<string[]> =>
      ((await as(login).get(`${list('Mixed')}/items?$select=Title`)).body['value'] as { Title: string }[]).map(
        one => one.Title
      );
    expect(await titles(amy)).toEqual(['Open']);
    expect(await titles(cara)).toEqual(['Open', 'Closed']);
    expect((await as(amy).get(`${list('Mixed')}/items(2)`)).status).toBe(404);
  });

  it('[R] effective permissions are decimal strings, by $select, by address and for another user', async () => {
    const expected = { High: '176', Low: '134418531' };
    const selected = await as(amy).get(`${list('Submissions')}?$select=EffectiveBasePermissions`);
    expect(selected.body).toEqual({ EffectiveBasePermissions: expected });
    expect((await as(amy).get(`${list('Submissions')}/effectivebasepermissions`)).body).toEqual(expected);
    const user = encodeURIComponent(`'i:0#.f|membership|${amy}'`);
    expect((await as().get(`${list('Submissions')}/getUserEffectivePermissions(@user)?@user=${user}`)).body).toEqual(
      expected
    );
    expect((await as(ben).get(`${list('Submissions')}/getUserEffectivePermissions(@user)?@user=${user}`)).status).toBe(
      403
    );
  });
});
