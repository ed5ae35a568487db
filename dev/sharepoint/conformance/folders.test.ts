/** @jest-environment node */
import '@pnp/sp/folders';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { amy, ben, olive, startLibrary, type TestLibrary } from '../testing/library';
import { pnpAs } from '../testing/pnpAs';
import { errorOf, type Reply } from '../testing/talk';

let library: TestLibrary;
beforeAll(async () => {
  library = await startLibrary('folders');
});
afterAll(() => library.server.stop());

const add = (login: string, name: string, overwrite = false, within = ''): Promise<Reply> =>
  library.as(login).post(`${library.folder(within)}/Folders/AddUsingPath(DecodedUrl='${name}',Overwrite=${overwrite})`);
const list = "web/lists/getbytitle('Evidence')";
const namesIn = async (login: string, path: string): Promise<unknown[]> =>
  ((await library.as(login).get(path)).body['value'] as { Name?: string; FileLeafRef?: string }[]).map(
    row => row.Name ?? row.FileLeafRef
  );
const close = (name: string): Promise<Reply> =>
  library
    .as(olive)
    .post(
      `${library.folder(name)}/ListItemAllFields/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`
    );
const grantTo = async (login: string, name: string, level: number): Promise<Reply> => {
  const user = await library.as(olive).post('web/ensureuser', { logonName: login });
  const grant = `principalid=${String(user.body['Id'])},roledefid=${level}`;
  return library
    .as(olive)
    .post(`${library.folder(name)}/ListItemAllFields/roleassignments/addroleassignment(${grant})`);
};
const contribute = 1073741827;

describe('adding and reading', () => {
  it('[R] a new folder answers 201 with its keys', async () => {
    const reply = await add(olive, 'riverside');
    expect(reply.status).toBe(201);
    expect(reply.body).toEqual({
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IsWOPIEnabled: false,
      ItemCount: 0,
      Name: 'riverside',
      ProgID: null,
      ServerRelativeUrl: '/sites/folders/Evidence/riverside',
      TimeCreated: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string,
      TimeLastModified: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string,
      UniqueId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      WelcomePage: ''
    });
  });

  it('[R] a folder that is not there answers 200 when only Exists is asked for, and 404 to everything else', async () => {
    const { status, body } = await library.as(amy).get(`${library.folder('nowhere')}?$select=Exists`);
    expect([status, body['Exists']]).toEqual([200, false]);
    expect((await library.as(amy).get(`${library.folder('nowhere')}?$select=Exists,Name`)).status).toBe(404);
    await add(olive, 'somewhere');
    expect((await library.as(amy).get(`${library.folder('somewhere')}?$select=Exists`)).body['Exists']).toBe(true);
  });

  it('[U] somebody who may add and read makes a folder and puts files into it', async () => {
    const made = await add(amy, 'from amy');
    const into = await library.upload(amy, 'from amy/x.txt', 'x');
    expect([made.status, into.status]).toEqual([201, 200]);
    expect((await library.as(ben).get(library.folder('from amy'))).body['ItemCount']).toBe(1);
    expect(await namesIn(ben, `${library.folder('from amy')}/Files?$select=Name`)).toEqual(['x.txt']);
  });

  it('[I] without Overwrite the name of a folder is refused by its address; with it the folder is given back', async () => {
    const first = await add(olive, 'twice');
    const again = await add(olive, 'TWICE');
    expect([again.status, errorOf(again)]).toEqual([
      400,
      {
        code: '-2130575257, Microsoft.SharePoint.SPException',
        text: `A file or folder with the name ${library.server.origin}/sites/folders/Evidence/twice already exists.`
      }
    ]);
    expect((await add(olive, 'twice', true)).body['UniqueId']).toBe(first.body['UniqueId']);
    expect((await library.upload(olive, 'twice', 'not a folder', true)).status).toBe(400);
  });

  it('[R] a missing folder answers 404', async () => {
    const reply = await library.as(olive).get(library.folder('none'));
    expect([reply.status, errorOf(reply)]).toEqual([
      404,
      { code: '-2147024894, System.IO.FileNotFoundException', text: 'File Not Found.' }
    ]);
  });

  it('[D] a folder is found by its address, its id, its parent and its item', async () => {
    const made = await add(olive, 'found');
    const ways = [
      `web/getFolderById('${String(made.body['UniqueId'])}')`,
      `${list}/RootFolder/Folders('found')`,
      "web/getFolderByServerRelativeUrl('Evidence/found')"
    ];
    for (const way of ways) expect((await library.as(amy).get(way)).body['UniqueId']).toBe(made.body['UniqueId']);
    const items = `${list}/items?$select=FileRef,FileSystemObjectType,ContentTypeId,Folder/Name&$expand=Folder&$filter=FileLeafRef eq 'found'`;
    expect((await library.as(amy).get(items)).body['value']).toEqual([
      {
        FileRef: '/sites/folders/Evidence/found',
        FileSystemObjectType: 1,
        ContentTypeId: expect.stringMatching(/^0x012000[0-9A-F]{32}$/) as string,
        Folder: { Name: 'found' }
      }
    ]);
  });

  it('[D] @pnp/sp makes, lists and removes folders', async () => {
    const root = pnpAs(library.server.url('/sites/folders'), olive).web.lists.getByTitle('Evidence').rootFolder;
    const added = await root.folders.addUsingPath('by pnp');
    expect(added.Name).toBe('by pnp');
    expect((await root.folders()).map(one => one.Name)).toContain('by pnp');
    await root.folders.getByUrl('by pnp').delete();
    expect((await root.folders()).map(one => one.Name)).not.toContain('by pnp');
  });
});

describe('rights', () => {
  const visible = (login: string): Promise<unknown[]> => namesIn(login, `${list}/items?$select=FileLeafRef&$top=500`);

  it('[D] what is in a folder has the rights of the folder, at any depth', async () => {
    await add(olive, 'closed');
    await add(olive, 'deep', false, 'closed');
    await library.upload(olive, 'closed/deep/secret.txt', 'secret');
    expect((await library.content(amy, 'closed/deep/secret.txt')).toString()).toBe('secret');
    await close('closed');
    const secret = await library.as(amy).get(library.file('closed/deep/secret.txt'));
    const bytes = await library.as(amy).get(`${library.file('closed/deep/secret.txt')}/$value`);
    const folder = await library.as(amy).get(library.folder('closed/deep'));
    const into = await library.upload(amy, 'closed/deep/mine.txt', 'x');
    expect([secret.status, bytes.status, folder.status, into.status]).toEqual([404, 404, 404, 404]);
    const seen = await visible(amy);
    expect([seen.includes('closed'), seen.includes('deep'), seen.includes('secret.txt')]).toEqual([
      false,
      false,
      false
    ]);
    expect(await namesIn(amy, `${library.folder()}/Folders?$select=Name`)).not.toContain('closed');
    expect((await visible(olive)).includes('secret.txt')).toBe(true);
  });

  it('[D] rights given on a folder hold in it and nowhere else', async () => {
    await add(olive, 'shared');
    await library.upload(olive, 'shared/plan.txt', 'plan');
    await library.upload(olive, 'outside.txt', 'outside');
    await close('shared');
    await grantTo(ben, 'shared', contribute);
    expect((await library.upload(ben, 'shared/plan.txt', 'by ben', true)).status).toBe(200);
    expect((await library.upload(ben, 'outside.txt', 'by ben', true)).status).toBe(403);
    const flags = await library
      .as(olive)
      .get(`${library.folder('shared')}/ListItemAllFields?$select=HasUniqueRoleAssignments`);
    expect(flags.body).toEqual({ HasUniqueRoleAssignments: true });
  });

  it('[D] breaking inheritance with clearSubscopes takes the rights of what is in the folder, and of nothing else', async () => {
    await add(olive, 'outer');
    await add(olive, 'inner', false, 'outer');
    await add(olive, 'beside');
    for (const name of ['outer/inner', 'beside']) {
      await close(name);
      await grantTo(amy, name, contribute);
    }
    await close('outer');
    expect((await library.as(amy).get(library.folder('outer/inner'))).status).toBe(404);
    expect((await library.as(amy).get(library.folder('beside'))).status).toBe(200);
  });
});

describe('removing and renaming', () => {
  it('[D] removing or recycling a folder needs Delete on it, even when it is empty', async () => {
    await add(amy, 'empty');
    expect((await library.as(amy).remove(library.folder('empty'))).status).toBe(403);
    expect((await library.as(amy).post(`${library.folder('empty')}/recycle`)).status).toBe(403);
    expect((await library.as(amy).get(library.folder('empty'))).status).toBe(200);
  });

  it.each(['delete', 'recycle'])('[D] %s takes what is in the folder with it', async how => {
    await add(olive, how);
    await library.upload(olive, `${how}/g.txt`, 'g');
    const target = library.folder(how);
    const done = how === 'delete' ? library.as(olive).remove(target) : library.as(olive).post(`${target}/recycle`);
    expect((await done).status).toBe(200);
    expect((await library.as(olive).get(library.file(`${how}/g.txt`))).status).toBe(404);
    expect((await library.as(olive).get(target)).status).toBe(404);
  });

  it('[U] a folder with something that one may not delete stays whole', async () => {
    await add(olive, 'mixed');
    await library.upload(olive, 'mixed/a.txt', 'a');
    await add(olive, 'locked', false, 'mixed');
    await close('mixed');
    await grantTo(ben, 'mixed', contribute);
    await close('mixed/locked');
    expect((await library.as(ben).remove(library.folder('mixed'))).status).toBe(403);
    expect((await library.content(ben, 'mixed/a.txt')).toString()).toBe('a');
  });

  it('[I] a renamed folder keeps what is in it', async () => {
    await add(olive, 'old name');
    await add(olive, 'sub', false, 'old name');
    await library.upload(olive, 'old name/sub/kept.txt', 'kept');
    const item = `${library.folder('old name')}/ListItemAllFields`;
    expect((await library.as(olive).merge(item, { FileLeafRef: 'new name' })).status).toBe(204);
    expect((await library.content(amy, 'new name/sub/kept.txt')).toString()).toBe('kept');
    expect((await library.as(olive).get(library.folder('old name/sub'))).status).toBe(404);
  });
});
