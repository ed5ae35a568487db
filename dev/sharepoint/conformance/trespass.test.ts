/** @jest-environment node */
import { amy, ben, olive, startLibrary, type TestLibrary } from '../testing/library';
import type { Reply } from '../testing/talk';

const guest = 'gus_partner.example#ext#@council.example';
const cara = 'cara.cept@council.example';
const list = "web/lists/getbytitle('Evidence')";
const contribute = 1073741827;
const restrictedView = 1073741832;
let library: TestLibrary;
beforeAll(async () => {
  library = await startLibrary('trespass');
});
afterAll(() => library.server.stop());

const idOf = async (login: string): Promise<number> =>
  Number((await library.as(olive).post('web/ensureuser', { logonName: login })).body['Id']);
const makeFolder = async (name: string): Promise<string> => {
  await library.as(olive).post(`${library.folder()}/Folders/AddUsingPath(DecodedUrl='${name}')`);
  return `${library.folder(name)}/ListItemAllFields`;
};
const close = (securable: string): Promise<Reply> =>
  library.as(olive).post(`${securable}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
const grant = async (login: string, securable: string, level: number): Promise<Reply> =>
  library
    .as(olive)
    .post(
      `${securable}/roleassignments/addroleassignment(principalid=${String(await idOf(login))},roledefid=${String(level)})`
    );
const revoke = async (login: string, securable: string): Promise<Reply> =>
  library.as(olive).remove(`${securable}/roleassignments(${String(await idOf(login))})`);
const namesIn = async (login: string, path: string): Promise<unknown[]> =>
  ((await library.as(login).get(path)).body['value'] as { Name: string }[]).map(row => row.Name);

describe('a folder with rights of its own', () => {
  it('[D] tells nothing of what went from it to those whom it was closed to', async () => {
    const folder = await makeFolder('closed');
    await library.upload(olive, 'closed/secret.txt', 'secret');
    const { body: secret } = await library.as(olive).get(`${library.file('closed/secret.txt')}?$select=UniqueId`);
    await close(folder);
    await library.as(olive).remove(library.file('closed/secret.txt'));
    const heard = async (login: string): Promise<unknown[]> => {
      const query = { Item: true, Add: true, DeleteObject: true };
      const { body } = await library.as(login).post(`${list}/GetChanges`, { query });
      return (body['value'] as { UniqueId: string; ChangeType: number }[])
        .filter(change => change.UniqueId === secret['UniqueId'])
        .map(change => change.ChangeType);
    };
    expect(await heard(olive)).toEqual([1, 3]);
    expect(await heard(amy)).toEqual([]);
  });

  it('[D] takes a file back from the bin only from those who may add to it', async () => {
    const folder = await makeFolder('returns');
    await close(folder);
    await grant(cara, folder, contribute);
    const recycled = async (name: string): Promise<string> => {
      await library.upload(cara, `returns/${name}`, 'x');
      const { body } = await library.as(cara).post(`${library.file(`returns/${name}`)}/recycle`);
      return `web/recyclebin('${String(body['value'])}')/restore`;
    };
    const first = await recycled('first.txt');
    const second = await recycled('second.txt');
    expect((await library.as(cara).post(first)).status).toBe(200);
    await revoke(cara, folder);
    await grant(cara, list, contribute);
    expect((await library.as(cara).post(second)).status).toBe(403);
    await revoke(cara, list);
  });

  it('[U] is not given back by adding it again to those who may not see it', async () => {
    await close(await makeFolder('unseen'));
    const again = await library
      .as(amy)
      .post(`${library.folder()}/Folders/AddUsingPath(DecodedUrl='unseen',Overwrite=true)`);
    expect(again.status).toBe(403);
  });

  it('[U] is found from the root by those who may see nothing else of the library', async () => {
    await library.upload(olive, 'other.txt', 'x');
    const folder = await makeFolder('granted');
    await close(folder);
    await grant(cara, folder, contribute);
    await makeFolder('open');
    expect(await namesIn(cara, `${list}/RootFolder/Folders?$select=Name`)).toEqual(['granted']);
    expect(await namesIn(cara, `${library.folder()}/Files?$select=Name`)).toEqual([]);
    expect((await library.upload(cara, 'mine.txt', 'x')).status).toBe(403);
  });
});

it('[U] a stream tells the rights on the folder that it shows', async () => {
  const folder = await makeFolder('streamed');
  await close(folder);
  await grant(ben, folder, contribute);
  const rightsIn = async (path: string): Promise<unknown> => {
    const ViewXml = '<View><ViewFields><FieldRef Name="FileLeafRef" /></ViewFields></View>';
    const parameters = { ViewXml, RenderOptions: 2, FolderServerRelativeUrl: path };
    return (await library.as(ben).post(`${list}/RenderListDataAsStream`, { parameters })).body['FolderPermissions'];
  };
  expect(await rightsIn(library.path)).toBe('0xb008031063');
  expect(await rightsIn(`${library.path}/streamed`)).toBe('0x1b03c4312ef');
});

it('[I] a column that is read-only ignores a MERGE, but takes a form value of anybody who may edit', async () => {
  const cases = "web/lists/getbytitle('Cases')";
  await library.as(olive).post('web/lists', { Title: 'Cases' });
  const SchemaXml = '<Field Type="Text" Name="Verdict" DisplayName="Verdict" />';
  await library.as(olive).post(`${cases}/fields/createfieldasxml`, { parameters: { SchemaXml } });
  await library.as(olive).merge(`${cases}/fields/getbytitle('Verdict')`, { ReadOnlyField: true });
  await close(cases);
  await grant(amy, cases, contribute);
  await library.as(amy).post(`${cases}/items`, { Title: 'One' });
  const verdict = async (): Promise<unknown> =>
    (await library.as(amy).get(`${cases}/items(1)?$select=Verdict`)).body['Verdict'];
  expect((await library.as(amy).merge(`${cases}/items(1)`, { Verdict: 'Mine' })).status).toBe(204);
  expect(await verdict()).toBeNull();
  const formValues = [{ FieldName: 'Verdict', FieldValue: 'Mine' }];
  await library.as(amy).post(`${cases}/items(1)/ValidateUpdateListItem`, { formValues });
  expect(await verdict()).toBe('Mine');
});

it('[D] the bytes of a file need Open Items: Restricted View shows the file and gives no download', async () => {
  const folder = await makeFolder('restricted');
  await close(folder);
  await grant(ben, folder, restrictedView);
  await library.upload(olive, 'restricted/plan.txt', 'plan');
  expect((await library.as(ben).get(library.file('restricted/plan.txt'))).status).toBe(200);
  expect((await library.as(ben).get(`${library.file('restricted/plan.txt')}/$value`)).status).toBe(403);
});

describe('people and groups', () => {
  it('[U] a person’s groups are told as far as one may see who is in them', async () => {
    for (const [title, closed] of [
      ['Known', false],
      ['Whistle-blowers', true]
    ] as const) {
      const { body } = await library
        .as(olive)
        .post('web/sitegroups', { Title: title, OnlyAllowMembersViewMembership: closed });
      await library.as(olive).post(`web/sitegroups(${String(body['Id'])})/users`, { LoginName: ben });
    }
    const user = `web/getuserbyid(${String(await idOf(ben))})`;
    const titles = async (login: string): Promise<unknown[]> => {
      const asked = await library.as(login).get(`${user}/groups?$select=Title`);
      const expanded = await library.as(login).get(`${user}?$select=Groups/Title&$expand=Groups`);
      return [asked.body['value'], expanded.body['Groups']];
    };
    const both = [{ Title: 'Known' }, { Title: 'Whistle-blowers' }];
    expect(await titles(amy)).toEqual([[{ Title: 'Known' }], [{ Title: 'Known' }]]);
    expect(await titles(ben)).toEqual([both, both]);
  });

  it('[D] are shown only to those who may browse user information, by any address', async () => {
    const BasePermissions = { High: '176', Low: '4395105' };
    const made = await library.as(olive).post('web/roledefinitions', { Name: 'Incognito', BasePermissions });
    await grant(guest, 'web', Number(made.body['Id']));
    const [ben1, own] = [String(await idOf(ben)), String(await idOf(guest))];
    const group = String((await library.as(olive).get('web/AssociatedOwnerGroup')).body['Id']);
    for (const path of [
      'web/siteusers',
      `web/siteusers/getbyid(${ben1})`,
      `web/getuserbyid(${ben1})`,
      'web/sitegroups',
      `web/sitegroups(${group})`
    ])
      expect([path, (await library.as(guest).get(path)).status]).toEqual([path, 403]);
    for (const path of ['web/currentuser', `web/getuserbyid(${own})`])
      expect([path, (await library.as(guest).get(path)).status]).toEqual([path, 200]);
    expect((await library.as(amy).get(`web/getuserbyid(${ben1})`)).status).toBe(200);
  });

  it('[U] a group is not renamed to a name in use', async () => {
    const { body } = await library.as(olive).post('web/sitegroups', { Title: 'Twin' });
    const renamed = await library.as(olive).merge(`web/sitegroups(${String(body['Id'])})`, { Title: 'known' });
    expect(renamed.body['odata.error']).toMatchObject({ code: '-2130575293, Microsoft.SharePoint.SPException' });
  });
});

describe('permission levels', () => {
  const make = async (name: string): Promise<number> => {
    const BasePermissions = { High: '176', Low: '138612833' };
    return Number((await library.as(olive).post('web/roledefinitions', { Name: name, BasePermissions })).body['Id']);
  };

  it('[D] Full Control and Limited Access are what they are', async () => {
    for (const id of [1073741829, 1073741825])
      expect((await library.as(olive).merge(`web/roledefinitions(${String(id)})`, { Order: 9 })).status).toBe(501);
  });

  it('[U] are not renamed to a name in use', async () => {
    const id = await make('Borrowed');
    const renamed = await library.as(olive).merge(`web/roledefinitions(${String(id)})`, { Name: 'full control' });
    expect(renamed.body['odata.error']).toMatchObject({ code: '-2130575293, Microsoft.SharePoint.SPException' });
    expect((await library.as(olive).get('web/roledefinitions(1073741829)?$select=Name')).body).toEqual({
      Name: 'Full Control'
    });
  });

  it('[U] never take the number of one that was removed, which the bin may still hold', async () => {
    const gone = await make('Gone');
    await library.as(olive).remove(`web/roledefinitions(${String(gone)})`);
    expect(await make('Next')).toBe(gone + 1);
  });
});

it('[U] a column is not added to a view by somebody who may not change views, even when it is there', async () => {
  const add = (login: string): Promise<Reply> =>
    library.as(login).post(`${list}/DefaultView/ViewFields/AddViewField('Modified')`);
  expect((await add(olive)).status).toBe(200);
  expect((await add(amy)).status).toBe(403);
  expect((await add(olive)).status).toBe(200);
});

it('[L] a part of a batch that is for another site is not done on this one', async () => {
  const part = (url: string): string =>
    ['--b', 'Content-Type: application/http', '', `GET ${url} HTTP/1.1`, 'Accept: application/json', '', ''].join('\n');
  const batch = async (url: string): Promise<number> => {
    const answer = await library.server.as(amy)(library.server.url('/sites/trespass/_api/$batch'), {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/mixed; boundary="b"' },
      body: `${part(url)}--b--`
    });
    return answer.status;
  };
  expect(await batch(library.server.url('/sites/elsewhere/_api/web'))).toBe(501);
  expect(await batch(library.server.url('/sites/trespass/_api/web'))).toBe(200);
  expect(await batch('_api/web')).toBe(200);
});
