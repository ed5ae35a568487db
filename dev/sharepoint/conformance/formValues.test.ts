/** @jest-environment node */
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { pnpAs } from '../testing/pnpAs';
import { type StartedSharePoint, startSharePoint } from '../testing/startSharePoint';
import { type Reply, talk } from '../testing/talk';

const owner = 'olive.owner@council.example';
const amy = 'amy.staff@council.example';
const claim = (login: string): string => JSON.stringify([{ Key: `i:0#.f|membership|${login}` }]);
const things = "web/lists/getbytitle('Things')";
let server: StartedSharePoint;
let api: ReturnType<typeof talk>;
let staff: ReturnType<typeof talk>;
let ids: { owner: number; amy: number };

interface Row {
  readonly ErrorCode: number;
  readonly ErrorMessage: string | null;
  readonly FieldName: string;
  readonly FieldValue: string | null;
  readonly HasException: boolean;
  readonly ItemId: number;
}

const values = (given: Record<string, string>): { FieldName: string; FieldValue: string }[] =>
  Object.entries(given).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
const rowsOf = (reply: Reply): Row[] => reply.body['value'] as Row[];
const add = async (by: typeof api, given: Record<string, string>, more: object = {}): Promise<Row[]> =>
  rowsOf(await by.post(`${things}/AddValidateUpdateItemUsingPath`, { formValues: values(given), ...more }));
const update = async (by: typeof api, id: number, given: Record<string, string>, more: object = {}): Promise<Row[]> =>
  rowsOf(await by.post(`${things}/items(${id})/ValidateUpdateListItem`, { formValues: values(given), ...more }));
const newId = (rows: readonly Row[]): number => Number(rows[rows.length - 1]?.FieldValue);
const read = async (id: number, select: string): Promise<Record<string, unknown>> =>
  (await api.get(`${things}/items(${id})?$select=${select}`)).body;

beforeAll(async () => {
  server = await startSharePoint();
  api = talk(server.as(owner), server.url('/sites/forms'));
  staff = talk(server.as(amy), server.url('/sites/forms'));
  await api.post('web/lists', { Title: 'Things', BaseTemplate: 100 });
  const field = (xml: string): Promise<unknown> =>
    api.post(`${things}/fields/createfieldasxml`, { parameters: { SchemaXml: xml, Options: 8 } });
  await field(
    '<Field Type="Number" Name="Amount" DisplayName="Amount"><Validation>=Amount&lt;100</Validation></Field>'
  );
  await field('<Field Type="DateTime" Name="SeenAt" DisplayName="Seen at" Format="DateTime" />');
  await field('<Field Type="Boolean" Name="Flag" DisplayName="Flag" />');
  await field(
    '<Field Type="MultiChoice" Name="Kinds" DisplayName="Kinds"><CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES></Field>'
  );
  await field('<Field Type="Text" Name="Locked" DisplayName="Locked" ReadOnly="TRUE" />');
  await field('<Field Type="URL" Name="Page" DisplayName="Page" />');
  await field('<Field Type="User" Name="Officer" DisplayName="Officer" />');
  const me = async (by: typeof api): Promise<number> => Number((await by.get('web/currentuser')).body['Id']);
  ids = { owner: await me(api), amy: await me(staff) };
  const members = `web/sitegroups(${String((await api.get('web/associatedmembergroup')).body['Id'])})`;
  await api.post(`${members}/users`, { LoginName: `i:0#.f|membership|${amy}` });
  // Members begin with Edit, which manages lists; what is asked here is what a contributor may do.
  const group = Number((await api.get('web/associatedmembergroup')).body['Id']);
  await api.post(`web/roleassignments/addroleassignment(principalid=${group},roledefid=1073741827)`);
  await api.post(`web/roleassignments/removeroleassignment(principalid=${group},roledefid=1073741830)`);
});
afterAll(() => server.stop());
afterEach(() => {
  server.sharePoint.otherAnswers([]);
});

describe('form values', () => {
  it('[R] a good call answers one row for each value and, on add, a last one with the new id', async () => {
    const rows = await add(api, { Title: 'One', Amount: '12.5', Flag: '1', Kinds: 'a;#b' });
    expect(rows.map(one => one.FieldName)).toEqual(['Title', 'Amount', 'Flag', 'Kinds', 'Id']);
    expect(rows[0]).toEqual({
      ErrorCode: 0,
      ErrorMessage: null,
      FieldName: 'Title',
      FieldValue: 'One',
      HasException: false,
      ItemId: 0
    });
    expect(await read(newId(rows), 'Title,Amount,Flag,Kinds')).toEqual({
      Title: 'One',
      Amount: 12.5,
      Flag: true,
      Kinds: ['a', 'b']
    });
  });

  it('[R] a bad one answers 200 with its row marked, and "0" for the id', async () => {
    const rows = await add(api, { Title: 'Bad', SeenAt: 'tomorrow', Nothing: 'x' });
    expect(rows.map(one => [one.FieldName, one.HasException, one.ErrorCode])).toEqual([
      ['Title', false, 0],
      ['SeenAt', true, -2146232832],
      ['Nothing', true, -2146232832],
      ['Id', false, 0]
    ]);
    expect([rows[1]?.ErrorMessage, newId(rows)]).toEqual(['Enter a date like this: 23/02/2012', 0]);
  });

  it('[U] a required column must not be left out, as in a form', async () => {
    const rows = await add(api, { Amount: '1' });
    expect(rows.find(one => one.FieldName === 'Title')?.ErrorMessage).toBe("You can't leave this blank.");
  });

  it('[U] nothing is saved, or the good ones are, when one value is bad', async () => {
    const id = newId(await add(api, { Title: 'Two', Amount: '1' }));
    await update(api, id, { Title: 'Changed', Kinds: 'a;#zebra' });
    expect(await read(id, 'Title')).toEqual({ Title: 'Two' });
    server.sharePoint.otherAnswers(['formValuesAreAllOrNothing']);
    await update(api, id, { Title: 'Changed', Kinds: 'a;#zebra' });
    expect(await read(id, 'Title,Kinds')).toEqual({ Title: 'Changed', Kinds: null });
  });

  it('[D] dates are in the web’s time zone, or in UTC where datesInUTC was sent', async () => {
    const local = newId(await add(api, { Title: 'Summer', SeenAt: '15/06/2027 12:00' }));
    const utc = newId(await add(api, { Title: 'Summer', SeenAt: '15/06/2027 12:00' }, { datesInUTC: true }));
    expect([await read(local, 'SeenAt'), await read(utc, 'SeenAt')]).toEqual([
      { SeenAt: '2027-06-15T11:00:00Z' },
      { SeenAt: '2027-06-15T12:00:00Z' }
    ]);
  });

  it('[D] bNewDocumentUpdate keeps the version, while the tag goes up', async () => {
    const id = newId(await add(api, { Title: 'Three' }));
    await update(api, id, { Title: 'Three again' }, { bNewDocumentUpdate: true });
    const same = await api.get(`${things}/items(${id})`);
    await update(api, id, { Title: 'Three more' }, { bNewDocumentUpdate: false });
    const next = await api.get(`${things}/items(${id})`);
    expect([same.body['OData__UIVersionString'], same.headers.get('etag')]).toEqual(['1.0', '"2"']);
    expect([next.body['OData__UIVersionString'], next.headers.get('etag')]).toEqual(['2.0', '"3"']);
  });

  it('[U] a link is an address and, after a comma, what it is called', async () => {
    const id = newId(await add(api, { Title: 'Four', Page: 'https://council.example/a, The paper, 2027' }));
    expect(await read(id, 'Page')).toEqual({
      Page: { Description: 'The paper, 2027', Url: 'https://council.example/a' }
    });
    expect((await update(api, id, { Page: 'nowhere' }))[0]?.HasException).toBe(true);
  });

  it.each([
    [true, 200],
    [false, 500]
  ])('[U] what a formula refuses is a row of the answer: %s', async (isRow, status) => {
    server.sharePoint.otherAnswers(isRow ? [] : ['formRefusalIsARow']);
    const id = newId(await add(api, { Title: 'Five', Amount: '1' }));
    const reply = await api.post(`${things}/items(${id})/ValidateUpdateListItem`, {
      formValues: values({ Title: 'Changed', Amount: '100' })
    });
    expect(reply.status).toBe(status);
    if (isRow) {
      expect(rowsOf(reply).map(one => [one.FieldName, one.HasException, one.ErrorCode])).toEqual([
        ['Title', false, 0],
        ['Amount', true, -2130575162]
      ]);
    }
    expect(await read(id, 'Title,Amount')).toEqual({ Title: 'Five', Amount: 1 });
  });
});

describe('what form values get past', () => {
  it('[I] a contributor changes a read-only column by form values, though MERGE ignores it', async () => {
    const id = newId(await add(staff, { Title: 'Mine', Locked: 'first' }));
    expect((await staff.merge(`${things}/items(${id})`, { Locked: 'merged' })).status).toBe(204);
    expect(await read(id, 'Locked')).toEqual({ Locked: 'first' });
    await update(staff, id, { Locked: 'by form' });
    expect(await read(id, 'Locked')).toEqual({ Locked: 'by form' });
  });

  const forged = {
    Author: claim(owner),
    Editor: claim(owner),
    Created: '01/02/2003 10:00',
    Modified: '01/02/2003 11:00'
  };

  it('[I] without owner’s rights Author, Editor, Created and Modified are silently the caller’s', async () => {
    const rows = await add(staff, { Title: 'Forged', ...forged });
    expect(rows.map(one => one.HasException)).toEqual([false, false, false, false, false, false]);
    await update(staff, newId(rows), { Title: 'Again', ...forged });
    const item = await read(newId(rows), 'AuthorId,EditorId,Created,Modified');
    expect([item['AuthorId'], item['EditorId']]).toEqual([ids.amy, ids.amy]);
    expect(String(item['Created'])).not.toContain('2003');
    expect(String(item['Modified'])).not.toContain('2003');
  });

  it('[U] on a tenant that obeys a contributor, all four are what was sent, in the versions too', async () => {
    server.sharePoint.otherAnswers(['formAuthorIsIgnored']);
    const id = newId(await add(staff, { Title: 'Forged', ...forged }));
    expect(await read(id, 'AuthorId,EditorId,Created,Modified')).toEqual({
      AuthorId: ids.owner,
      EditorId: ids.owner,
      Created: '2003-02-01T10:00:00Z',
      Modified: '2003-02-01T11:00:00Z'
    });
    const { body } = await api.get(`${things}/items(${id})/versions?$select=Editor`);
    expect(body['value']).toMatchObject([{ Editor: { LookupId: ids.owner } }]);
  });

  it('[D] somebody who manages the site sets them', async () => {
    const id = newId(await add(api, { Title: 'By the owner', Author: claim(amy), Created: '01/02/2003 10:00' }));
    expect(await read(id, 'AuthorId,EditorId,Created')).toEqual({
      AuthorId: ids.amy,
      EditorId: ids.owner,
      Created: '2003-02-01T10:00:00Z'
    });
  });

  it('[D] they need the right to edit, and the right to add, as any write', async () => {
    await api.post(`${things}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
    await api.post(`${things}/roleassignments/addroleassignment(principalid=${ids.amy},roledefid=1073741826)`);
    const id = newId(await add(api, { Title: 'The owner’s' }));
    const updated = await staff.post(`${things}/items(${id})/ValidateUpdateListItem`, { formValues: [] });
    const added = await staff.post(`${things}/AddValidateUpdateItemUsingPath`, { formValues: [] });
    expect([updated.status, added.status]).toEqual([403, 403]);
    await api.post(`${things}/resetroleinheritance`);
  });
});

describe('versions', () => {
  it('[D] an earlier one is read by its number and deleted only with the right to delete versions', async () => {
    const id = newId(await add(staff, { Title: 'First' }));
    await update(staff, id, { Title: 'Second' });
    const path = `${things}/items(${id})/versions`;
    expect((await staff.get(`${path}(512)?$select=VersionLabel,Title,IsCurrentVersion`)).body).toEqual({
      VersionLabel: '1.0',
      Title: 'First',
      IsCurrentVersion: false
    });
    expect((await staff.get(`${path}(1536)`)).status).toBe(404);
    expect((await api.remove(`${path}(1024)`)).status).toBe(500);
    expect((await api.remove(`${path}(512)`)).status).toBe(200);
    expect((await api.get(`${path}?$select=VersionLabel`)).body['value']).toEqual([{ VersionLabel: '2.0' }]);
  });

  it('[D] a level without Delete Versions keeps every version', async () => {
    const level = await api.post('web/roledefinitions', {
      Name: 'Keeps versions',
      BasePermissions: { High: '176', Low: '134418543' }
    });
    await api.post(`${things}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
    await api.post(
      `${things}/roleassignments/addroleassignment(principalid=${ids.amy},roledefid=${String(level.body['Id'])})`
    );
    const id = newId(await add(staff, { Title: 'First' }));
    await update(staff, id, { Title: 'Second' });
    expect((await staff.remove(`${things}/items(${id})/versions(512)`)).status).toBe(403);
    await api.post(`${things}/resetroleinheritance`);
  });
});

describe('the published @pnp/sp', () => {
  it('[I] sends form values and gets the rows', async () => {
    const list = pnpAs(server.url('/sites/forms'), owner).web.lists.getByTitle('Things');
    const made = await list.addValidateUpdateItemUsingPath(values({ Title: 'By pnp' }), '/sites/forms/Lists/Things');
    const id = Number(made[made.length - 1]?.FieldValue);
    const changed = await list.items.getById(id).validateUpdateListItem(values({ Title: 'Changed' }));
    expect(changed).toMatchObject([{ FieldName: 'Title', HasException: false }]);
    expect(await list.items.getById(id).select('Title')()).toMatchObject({ Title: 'Changed' });
  });
});
