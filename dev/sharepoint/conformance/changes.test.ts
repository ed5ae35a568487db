/** @jest-environment node */
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { pnpAs } from '../testing/pnpAs';
import { type StartedSharePoint, startSharePoint } from '../testing/startSharePoint';
import { errorOf, talk } from '../testing/talk';

const owner = 'olive.owner@council.example';
const amy = 'amy.staff@council.example';
const list = "web/lists/getbytitle('Watched')";
let server: StartedSharePoint;
let api: ReturnType<typeof talk>;

type Change = {
  readonly ChangeType: number;
  readonly ItemId?: number;
  readonly ChangeToken: { readonly StringValue: string };
};
const every = { Item: true, Add: true, Update: true, DeleteObject: true };

beforeAll(async () => {
  server = await startSharePoint();
  api = talk(server.as(owner), server.url('/sites/changes'));
  await api.post('web/lists', { Title: 'Watched' });
});
afterAll(() => server.stop());

const changes = async (query: Record<string, unknown>, by = api): Promise<readonly Change[]> =>
  (await by.post(`${list}/GetChanges`, { query })).body['value'] as readonly Change[];

it('[R] an item change names list, item, time and token', async () => {
  await api.post(`${list}/items`, { Title: 'a' });
  const [change] = await changes(every);
  expect(Object.keys(change ?? {}).sort()).toEqual([
    'ChangeToken',
    'ChangeType',
    'Editor',
    'EditorEmailHint',
    'ItemId',
    'ListId',
    'ServerRelativeUrl',
    'SharedByUser',
    'SharedWithUsers',
    'SiteId',
    'Time',
    'UniqueId',
    'WebId'
  ]);
  expect(change).toMatchObject({ ChangeType: 1, ItemId: 1, Editor: owner });
  expect(change?.ChangeToken.StringValue).toMatch(/^1;3;[0-9a-f-]{36};\d{18};\d+$/);
});

it('[D] gives what came after a token, in order, and nothing twice', async () => {
  const before = (await api.get(`${list}?$select=CurrentChangeToken`)).body['CurrentChangeToken'];
  await api.post(`${list}/items`, { Title: 'b' });
  await api.merge(`${list}/items(2)`, { Title: 'c' });
  await api.remove(`${list}/items(2)`);
  const since = await changes({ ...every, ChangeTokenStart: before });
  expect(since.map(({ ChangeType, ItemId }) => [ChangeType, ItemId])).toEqual([
    [1, 2],
    [2, 2],
    [3, 2]
  ]);
  const after = (await api.get(`${list}?$select=CurrentChangeToken`)).body['CurrentChangeToken'];
  expect(await changes({ ...every, ChangeTokenStart: after })).toEqual([]);
  expect(since[2]?.ChangeToken).toEqual(after);
});

it('[D] gives only the kinds asked for', async () => {
  expect((await changes({ Item: true, DeleteObject: true })).map(({ ChangeType }) => ChangeType)).toEqual([3]);
  expect(await changes({ List: true, Add: true })).toHaveLength(1);
});

it('[D] tells nothing of items that the asker may not read', async () => {
  await api.post(`${list}/items`, { Title: 'closed' });
  await api.post(`${list}/items(3)/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
  const amys = talk(server.as(amy), server.url('/sites/changes'));
  expect((await changes({ Item: true, Add: true }, amys)).map(({ ItemId }) => ItemId)).toEqual([1, 2]);
  expect((await changes({ Item: true, Add: true })).map(({ ItemId }) => ItemId)).toEqual([1, 2, 3]);
});

it('[D] tells nothing of an item that was closed when it went, except to who manages the list', async () => {
  const before = (await api.get(`${list}?$select=CurrentChangeToken`)).body['CurrentChangeToken'];
  await api.post(`${list}/items`, { Title: 'open' });
  await api.remove(`${list}/items(3)`);
  await api.remove(`${list}/items(4)`);
  const gone = { ...every, Add: false, Update: false, ChangeTokenStart: before };
  const amys = talk(server.as(amy), server.url('/sites/changes'));
  expect((await changes(gone, amys)).map(({ ItemId }) => ItemId)).toEqual([4]);
  expect((await changes(gone)).map(({ ItemId }) => ItemId)).toEqual([3, 4]);
});

it('[D] FetchLimit counts what is given, not what was looked through', async () => {
  const two = await changes({ Item: true, DeleteObject: true, FetchLimit: 2 });
  expect(two.map(({ ItemId }) => ItemId)).toEqual([2, 3]);
  const more = await changes({ Item: true, DeleteObject: true, FetchLimit: 2, ChangeTokenStart: two[1]?.ChangeToken });
  expect(more.map(({ ItemId }) => ItemId)).toEqual([4]);
});

it('[D] ChangeTokenEnd ends the answer with its own change', async () => {
  const [first, second] = await changes(every);
  const upTo = await changes({ ...every, ChangeTokenEnd: second?.ChangeToken });
  expect(upTo).toEqual([first, second]);
});

it('[D] the web’s own token follows every list, and @pnp/sp asks list and web', async () => {
  const token = async (): Promise<unknown> =>
    (await api.get('web?$select=CurrentChangeToken')).body['CurrentChangeToken'];
  const before = (await token()) as { StringValue: string };
  await api.post(`${list}/items`, { Title: 'seen by the web' });
  const { web } = pnpAs(server.url('/sites/changes'), owner);
  const query = { Item: true, Add: true, ChangeTokenStart: before };
  const [change, ...more] = (await web.getChanges(query)) as Change[];
  expect(more).toEqual([]);
  expect(change?.ChangeToken.StringValue).toMatch(/^1;2;[0-9a-f-]{36};\d{18};\d+$/);
  expect(change?.ChangeToken).toEqual(await token());
  expect(await web.lists.getByTitle('Watched').getChanges({ Item: true, DeleteObject: true })).toHaveLength(3);
});

it('[D] a refused batch part and a refused write leave no change behind', async () => {
  const before = (await api.get(`${list}?$select=CurrentChangeToken`)).body['CurrentChangeToken'];
  expect((await api.post(`${list}/items`, { Nope: 1 })).status).toBe(400);
  expect((await api.merge(`${list}/items(1)`, { Title: 'x'.repeat(256) })).status).toBe(500);
  expect(await changes({ ...every, ChangeTokenStart: before })).toEqual([]);
});

it('[U] refuses a token of another list', async () => {
  const StringValue = '1;3;00000000-0000-0000-0000-000000000000;639000000000000000;1';
  const reply = await api.post(`${list}/GetChanges`, { query: { ...every, ChangeTokenStart: { StringValue } } });
  expect(reply.status).toBe(400);
  expect(errorOf(reply).text).toBe('The changeToken refers to a time before the start of the current change log.');
});

it('[D] a web tells of the lists that came and went', async () => {
  await api.post('web/lists', { Title: 'Brief' });
  await api.remove("web/lists/getbytitle('Brief')");
  const reply = await api.post('web/GetChanges', { query: { List: true, Add: true, DeleteObject: true } });
  expect((reply.body['value'] as Change[]).map(({ ChangeType }) => ChangeType)).toEqual([1, 1, 3]);
});
