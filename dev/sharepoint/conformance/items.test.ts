/** @jest-environment node */
import { type StartedSharePoint, startSharePoint } from '../testing/startSharePoint';
import { errorOf, talk } from '../testing/talk';

const owner = 'olive.owner@council.example';
let server: StartedSharePoint;
let api: ReturnType<typeof talk>;
const things = "web/lists/getbytitle('Things')";

beforeAll(async () => {
  server = await startSharePoint();
  api = talk(server.as(owner), server.url('/sites/items'));
  await api.post('web/lists', { Title: 'Things', BaseTemplate: 100 });
  const field = (xml: string): Promise<unknown> =>
    api.post(`${things}/fields/createfieldasxml`, { parameters: { SchemaXml: xml, Options: 8 } });
  await field('<Field Type="Text" Name="Code" DisplayName="Code" Indexed="TRUE" EnforceUniqueValues="TRUE" />');
  await field('<Field Type="Note" Name="Story" DisplayName="Story" NumLines="6" />');
  await field('<Field Type="Number" Name="Amount" DisplayName="Amount" />');
  await field('<Field Type="DateTime" Name="DueOn" DisplayName="Due on" Format="DateOnly" />');
  await field('<Field Type="DateTime" Name="SeenAt" DisplayName="Seen at" Format="DateTime" />');
  await field('<Field Type="Boolean" Name="Flag" DisplayName="Flag"><Default>0</Default></Field>');
  await field(
    '<Field Type="Choice" Name="Band" DisplayName="Band"><CHOICES><CHOICE>Limited</CHOICE><CHOICE>Major</CHOICE></CHOICES></Field>'
  );
  await field('<Field Type="User" Name="Officer" DisplayName="Officer" UserSelectionMode="PeopleOnly" />');
});
afterAll(() => server.stop());

const add = async (body: Record<string, unknown>): Promise<number> =>
  Number((await api.post(`${things}/items`, body)).body['Id']);

describe('writing items', () => {
  it('[R] item POST answers 201 with the whole item, ETag "1" and its Location', async () => {
    const reply = await api.post(`${things}/items`, { Title: 'One' });
    expect(reply.status).toBe(201);
    expect(reply.headers.get('etag')).toBe('"1"');
    expect(reply.headers.get('location')).toMatch(/_api\/Web\/Lists\(guid'[0-9a-f-]{36}'\)\/Items\(1\)$/);
    expect(Object.keys(reply.body)).toEqual([
      'FileSystemObjectType',
      'Id',
      'ServerRedirectedEmbedUri',
      'ServerRedirectedEmbedUrl',
      'ContentTypeId',
      'Title',
      'ComplianceAssetId',
      'Code',
      'Story',
      'Amount',
      'DueOn',
      'SeenAt',
      'Flag',
      'Band',
      'OfficerId',
      'OfficerStringId',
      'ID',
      'Modified',
      'Created',
      'AuthorId',
      'EditorId',
      'OData__UIVersionString',
      'Attachments',
      'GUID'
    ]);
    expect(reply.body['Created']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it('[R] MERGE answers 204 without a body and with the next ETag, DELETE 200 and empty', async () => {
    const id = await add({ Title: 'Two' });
    const merged = await api.merge(`${things}/items(${id})`, { Title: 'Two again' });
    const removed = await api.remove(`${things}/items(${id})`);
    expect([merged.status, merged.headers.get('etag'), merged.body]).toEqual([204, '"2"', {}]);
    expect([removed.status, removed.body]).toEqual([200, {}]);
    const gone = await api.get(`${things}/items(${id})`);
    expect(gone.status).toBe(404);
    expect(errorOf(gone)).toEqual({
      code: '-2130575338, System.ArgumentException',
      text: 'Item does not exist. It may have been deleted by another user.'
    });
  });

  it('[I] a stale If-Match is 412 and quotes both tags; the short and the full tag are good', async () => {
    const id = await add({ Title: 'Three' });
    const guid = String((await api.get(`${things}/items(${id})`)).body['GUID']);
    expect((await api.merge(`${things}/items(${id})`, { Title: 'a' }, '"1"')).status).toBe(204);
    expect((await api.merge(`${things}/items(${id})`, { Title: 'b' }, `"${guid},2"`)).status).toBe(204);
    const stale = await api.merge(`${things}/items(${id})`, { Title: 'c' }, '"2"');
    expect(stale.status).toBe(412);
    expect(errorOf(stale)).toEqual({
      code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
      text: `The request ETag value '"2"' does not match the object's ETag value '"${guid},3"'.`
    });
  });

  it('[I] an unknown property is refused by name and type', async () => {
    const reply = await api.post(`${things}/items`, { Titel: 'x' });
    expect(reply.status).toBe(400);
    expect(errorOf(reply)).toEqual({
      code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      text: "The property 'Titel' does not exist on type 'SP.Data.ThingsListItem'. Make sure to only use property names that are defined by the type."
    });
  });

  it('[I] __metadata is refused unless the body is verbose', async () => {
    const body = { __metadata: { type: 'SP.Data.ThingsListItem' }, Title: 'x' };
    expect((await api.post(`${things}/items`, body)).status).toBe(400);
    expect((await api.post(`${things}/items`, body, { 'Content-Type': 'application/json;odata=verbose' })).status).toBe(
      201
    );
  });

  it('[I] a unique column refuses the same value whatever its case, and takes many empty ones', async () => {
    await add({ Title: 'x', Code: 'Key-1' });
    const again = await api.post(`${things}/items`, { Title: 'y', Code: 'KEY-1' });
    expect(again.status).toBe(500);
    expect(errorOf(again)).toEqual({
      code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      text: 'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Code].'
    });
    expect(await add({ Title: 'no code' })).toBeGreaterThan(0);
    const id = await add({ Title: 'z', Code: 'Key-2' });
    expect((await api.merge(`${things}/items(${id})`, { Code: 'key-1' })).status).toBe(500);
    expect((await api.merge(`${things}/items(${id})`, { Code: 'key-2' })).status).toBe(204);
  });

  it.each([
    ['a text of 256 characters', { Title: 'x'.repeat(256) }, 500],
    ['a note of 64,000 characters', { Story: 'x'.repeat(64_000) }, 500],
    ['a text for a number', { Amount: '5' }, 400],
    ['a number for a text', { Title: 5 }, 400],
    ['a date that does not exist', { DueOn: '2027-02-30' }, 400],
    ['an object for a person', { OfficerId: { results: [1] } }, 400]
  ])('[U] refuses %s', async (_what, body, status) => {
    expect((await api.post(`${things}/items`, body)).status).toBe(status);
  });

  it('[D] keeps a text of 255 and a note of 63,999 characters', async () => {
    const id = await add({ Title: 'x'.repeat(255), Story: 'y'.repeat(63_999) });
    const { body } = await api.get(`${things}/items(${id})?$select=Title,Story`);
    expect([String(body['Title']).length, String(body['Story']).length]).toEqual([255, 63_999]);
  });

  it('[U] a date without time is the midnight of the web, which in summer is 23:00 UTC of the day before', async () => {
    const id = await add({ DueOn: '2027-06-15T12:00:00Z', SeenAt: '2027-06-15T12:00:00Z' });
    const winter = await add({ DueOn: '2027-01-15T12:00:00Z' });
    expect((await api.get(`${things}/items(${id})?$select=DueOn,SeenAt`)).body).toEqual({
      DueOn: '2027-06-14T23:00:00Z',
      SeenAt: '2027-06-15T12:00:00Z'
    });
    expect((await api.get(`${things}/items(${winter})?$select=DueOn`)).body).toEqual({ DueOn: '2027-01-15T00:00:00Z' });
  });

  it('[I] does not enforce Required by POST, and stamps author and times itself', async () => {
    const reply = await api.post(`${things}/items`, {
      Band: 'Not a choice',
      AuthorId: 999,
      Created: '2001-01-01T00:00:00Z'
    });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({ Title: null, Band: 'Not a choice', Flag: false });
    expect(reply.body['AuthorId']).not.toBe(999);
    expect(String(reply.body['Created'])).not.toContain('2001');
  });

  it('[R] versions come newest first, numbered 512 times the major version', async () => {
    const id = await add({ Title: 'v1' });
    await api.merge(`${things}/items(${id})`, { Title: 'v2' });
    const { body } = await api.get(`${things}/items(${id})/versions`);
    expect(body['value']).toMatchObject([
      { IsCurrentVersion: true, VersionId: 1024, VersionLabel: '2.0', Title: 'v2' },
      { IsCurrentVersion: false, VersionId: 512, VersionLabel: '1.0', Title: 'v1' }
    ]);
  });

  it('[D] never uses an id again and counts the items', async () => {
    await api.post('web/lists', { Title: 'Counted' });
    const counted = "web/lists/getbytitle('Counted')";
    await api.post(`${counted}/items`, { Title: 'a' });
    await api.post(`${counted}/items`, { Title: 'b' });
    await api.post(`${counted}/items(2)/recycle`);
    expect((await api.post(`${counted}/items`, { Title: 'c' })).body['Id']).toBe(3);
    expect((await api.get(`${counted}/ItemCount`)).body).toEqual({ value: 2 });
  });
});

describe('form values', () => {
  it('[R] answer 200 even when they fail, and save nothing', async () => {
    const id = await add({ Title: 'before' });
    const reply = await api.post(`${things}/items(${id})/validateUpdateListItem`, {
      formValues: [
        { FieldName: 'Title', FieldValue: 'after' },
        { FieldName: 'SeenAt', FieldValue: 'tomorrow' }
      ],
      bNewDocumentUpdate: false
    });
    expect(reply.status).toBe(200);
    expect(reply.body['value']).toMatchObject([
      { FieldName: 'Title', HasException: false, ErrorCode: 0 },
      { FieldName: 'SeenAt', HasException: true, ErrorCode: -2146232832 }
    ]);
    expect((await api.get(`${things}/items(${id})?$select=Title`)).body).toEqual({ Title: 'before' });
  });

  it('[R] on add the last row is the new id, "0" when nothing was made', async () => {
    const path = `${things}/AddValidateUpdateItemUsingPath()`;
    const good = await api.post(path, { formValues: [{ FieldName: 'Title', FieldValue: 'By form' }] });
    const bad = await api.post(path, { formValues: [{ FieldName: 'Band', FieldValue: 'Unheard of' }] });
    const rows = good.body['value'] as { FieldName: string; FieldValue: string }[];
    expect(rows[rows.length - 1]).toMatchObject({
      FieldName: 'Id',
      FieldValue: expect.stringMatching(/^[1-9]\d*$/) as string
    });
    expect((bad.body['value'] as unknown[]).slice(-1)).toMatchObject([{ FieldName: 'Id', FieldValue: '0' }]);
  });
});
