/** @jest-environment node */
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
