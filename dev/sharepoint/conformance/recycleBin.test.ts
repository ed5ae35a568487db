/** @jest-environment node */
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/recycle-bin';
import '@pnp/sp/webs';
import { pnpAs } from '../testing/pnpAs';
import { type StartedSharePoint, startSharePoint } from '../testing/startSharePoint';
import { errorOf, talk } from '../testing/talk';

const owner = 'olive.owner@council.example';
const amy = 'amy.staff@council.example';
const ben = 'ben.staff@council.example';
const things = "web/lists/getbytitle('Things')";
let server: StartedSharePoint;
let api: ReturnType<typeof talk>;
let staff: ReturnType<typeof talk>;
let other: ReturnType<typeof talk>;

beforeEach(async () => {
  server = await startSharePoint();
  const as = (login: string): ReturnType<typeof talk> => talk(server.as(login), server.url('/sites/bin'));
  [api, staff, other] = [as(owner), as(amy), as(ben)];
  await api.post('web/lists', { Title: 'Things' });
  await api.post(`${things}/fields/createfieldasxml`, {
    parameters: {
      SchemaXml: '<Field Type="Text" Name="Code" DisplayName="Code" Indexed="TRUE" EnforceUniqueValues="TRUE" />',
      Options: 8
    }
  });
  for (const by of [staff, other]) {
    const me = String((await by.get('web/currentuser')).body['Id']);
    await api.post(`web/roleassignments/addroleassignment(principalid=${me},roledefid=1073741827)`);
  }
});
afterEach(() => server.stop());

const recycled = async (by: typeof api, title: string, code?: string): Promise<{ id: number; bin: string }> => {
  const id = Number((await by.post(`${things}/items`, { Title: title, ...(code ? { Code: code } : {}) })).body['Id']);
  return { id, bin: String((await by.post(`${things}/items(${id})/recycle`)).body['value']) };
};
const titles = async (by: typeof api, path = 'web/recyclebin'): Promise<unknown> =>
  (await by.get(`${path}?$select=Title`)).body['value'];

it('[R] recycling answers the key of the bin, where the item stands with the keys of the recorded answers', async () => {
  const { bin, id } = await recycled(staff, 'Old draft');
  const { body } = await staff.get(`web/recyclebin('${bin}')`);
  expect(body).toMatchObject({
    AuthorEmail: amy,
    AuthorName: 'Amy Staff',
    DeletedByEmail: amy,
    DeletedByName: 'Amy Staff',
    DirName: 'sites/bin/Lists/Things',
    DirNamePath: { DecodedUrl: 'sites/bin/Lists/Things' },
    Id: bin,
    ItemState: 1,
    ItemType: 3,
    LeafName: `${id}_.000`,
    LeafNamePath: { DecodedUrl: `${id}_.000` },
    Title: 'Old draft'
  });
  expect(Object.keys(body).sort()).toEqual([
    'AuthorEmail',
    'AuthorName',
    'DeletedByEmail',
    'DeletedByName',
    'DeletedDate',
    'DeletedDateLocalFormatted',
    'DirName',
    'DirNamePath',
    'Id',
    'ItemState',
    'ItemType',
    'LeafName',
    'LeafNamePath',
    'Size',
    'Title'
  ]);
});

it('[U] one sees what one deleted oneself; who manages the web sees all, and the site’s bin is its administrators’', async () => {
  await recycled(staff, 'Amy’s');
  await recycled(other, 'Ben’s');
  expect(await titles(staff)).toEqual([{ Title: 'Amy’s' }]);
  expect(await titles(api)).toEqual(expect.arrayContaining([{ Title: 'Amy’s' }, { Title: 'Ben’s' }]));
  expect((await staff.get('site/recyclebin')).status).toBe(403);
  expect(await titles(api, 'site/recyclebin')).toHaveLength(2);
});

it('[U] nobody restores or deletes what is not shown to them', async () => {
  const { bin } = await recycled(staff, 'Amy’s');
  expect((await other.post(`web/recyclebin('${bin}')/restore`)).status).toBe(400);
  expect((await other.post(`web/recyclebin('${bin}')/deleteobject`)).status).toBe(400);
  expect(await titles(staff)).toEqual([{ Title: 'Amy’s' }]);
});

it('[D] restoring puts the item back with its id, its versions and its own rights', async () => {
  const made = await staff.post(`${things}/items`, { Title: 'First' });
  const item = `${things}/items(${String(made.body['Id'])})`;
  await staff.merge(item, { Title: 'Second' });
  await api.post(`${item}/breakroleinheritance(copyroleassignments=true,clearsubscopes=true)`);
  const bin = String((await staff.post(`${item}/recycle`)).body['value']);
  expect((await staff.get(item)).status).toBe(404);
  expect((await staff.post(`web/recyclebin('${bin}')/restore()`)).status).toBe(200);
  expect((await staff.get(`${item}?$select=Title,GUID,OData__UIVersionString`)).body).toEqual({
    Title: 'Second',
    GUID: made.body['GUID'],
    OData__UIVersionString: '2.0'
  });
  expect((await staff.get(`${item}/versions?$select=Title`)).body['value']).toEqual([
    { Title: 'Second' },
    { Title: 'First' }
  ]);
  expect((await api.get(`${item}?$select=HasUniqueRoleAssignments`)).body).toEqual({ HasUniqueRoleAssignments: true });
  expect((await api.get(`${things}?$select=ItemCount`)).body).toEqual({ ItemCount: 1 });
  expect(await titles(staff)).toEqual([]);
});

it('[U] restoring needs the right to add to the list', async () => {
  const { bin } = await recycled(staff, 'Amy’s');
  await api.post(`${things}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
  expect((await staff.post(`web/recyclebin('${bin}')/restore`)).status).toBe(403);
});

it('[D] what would double a unique value stays in the bin', async () => {
  const { bin } = await recycled(api, 'Old', 'K1');
  await api.post(`${things}/items`, { Title: 'New', Code: 'K1' });
  const reply = await api.post(`web/recyclebin('${bin}')/restore`);
  expect([reply.status, errorOf(reply).code]).toEqual([
    500,
    '-2130575168, Microsoft.SharePoint.SPDuplicateValuesFoundException'
  ]);
  expect(await titles(api)).toEqual([{ Title: 'Old' }]);
});

it('[D] DeleteObject is for good, with all versions; a plain DELETE never comes to the bin', async () => {
  const { bin, id } = await recycled(staff, 'Gone');
  expect((await staff.post(`web/recyclebin('${bin}')/deleteobject`)).status).toBe(200);
  expect((await staff.post(`web/recyclebin('${bin}')/restore`)).status).toBe(400);
  const made = await staff.post(`${things}/items`, { Title: 'Deleted' });
  await staff.remove(`${things}/items(${String(made.body['Id'])})`);
  expect(await titles(api, 'site/recyclebin')).toEqual([]);
  expect((await api.get(`${things}/items(${id})/versions`)).status).toBe(404);
});

it('[D] the second stage is seen in the site’s bin alone', async () => {
  const { bin } = await recycled(staff, 'Amy’s');
  expect((await staff.post(`web/recyclebin('${bin}')/movetosecondstage`)).status).toBe(200);
  expect([await titles(staff), await titles(api)]).toEqual([[], []]);
  expect((await api.get('site/recyclebin?$select=Title,ItemState')).body['value']).toEqual([
    { Title: 'Amy’s', ItemState: 2 }
  ]);
  expect((await api.post(`site/recyclebin('${bin}')/restore`)).status).toBe(200);
  expect((await staff.get(`${things}/items?$select=Title`)).body['value']).toEqual([{ Title: 'Amy’s' }]);
});

it('[D] after 93 days nothing is left', async () => {
  await recycled(staff, 'Old');
  const advance = (days: number): Promise<Response> =>
    fetch(server.url('/_local/clock'), { method: 'POST', body: JSON.stringify({ advanceMs: days * 86_400_000 }) });
  await advance(92);
  expect(await titles(staff)).toEqual([{ Title: 'Old' }]);
  await advance(2);
  expect(await titles(staff)).toEqual([]);
});

it('[D] a file comes back with its bytes, unless its name was taken meanwhile', async () => {
  await api.post('web/lists', { Title: 'Papers', BaseTemplate: 101 });
  const folder = "web/getfolderbyserverrelativepath(decodedurl='/sites/bin/Papers')";
  const file = "web/getfilebyserverrelativepath(decodedurl='/sites/bin/Papers/a.txt')";
  const put = (text: string): Promise<Response> =>
    server.as(owner)(
      `${server.url('/sites/bin')}/_api/${folder}/files/addusingpath(decodedurl='a.txt',overwrite=false)`,
      { method: 'POST', body: text }
    );
  await put('first');
  const bin = String((await api.post(`${file}/recycle`)).body['value']);
  await put('second');
  expect(errorOf(await api.post(`web/recyclebin('${bin}')/restore`)).code).toBe(
    '-2147024816, Microsoft.SharePoint.SPException'
  );
  await api.remove(file);
  expect((await api.post(`web/recyclebin('${bin}')/restore`)).status).toBe(200);
  const bytes = await server.as(owner)(`${server.url('/sites/bin')}/_api/${file}/$value`);
  expect(await bytes.text()).toBe('first');
});

it('[I] the published @pnp/sp lists, restores and empties the bin', async () => {
  const { web } = pnpAs(server.url('/sites/bin'), owner);
  const first = await recycled(api, 'One');
  await web.recycleBin.getById(first.bin).restore();
  expect(await web.lists.getByTitle('Things').items.select('Title')()).toMatchObject([{ Title: 'One' }]);
  await recycled(api, 'Two');
  await web.recycleBin.deleteAll();
  expect(await web.recycleBin()).toEqual([]);
});
