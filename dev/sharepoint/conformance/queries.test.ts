/** @jest-environment node */
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { pnpAs } from '../testing/pnpAs';
import { type StartedSharePoint, startSharePoint } from '../testing/startSharePoint';
import { errorOf, type Reply, talk } from '../testing/talk';

const owner = 'olive.owner@council.example';
let server: StartedSharePoint;
let api: ReturnType<typeof talk>;
const rows = "web/lists/getbytitle('Rows')";
const titles = (reply: Reply): unknown[] => (reply.body['value'] as { Title: string }[]).map(row => row.Title);
const filtered = async (filter: string, more = ''): Promise<unknown[]> =>
  titles(await api.get(`${rows}/items?$filter=${encodeURIComponent(filter)}${more}`));

beforeAll(async () => {
  server = await startSharePoint();
  api = talk(server.as(owner), server.url('/sites/queries'));
  await api.post('web/lists', { Title: 'Rows' });
  const field = (xml: string): Promise<unknown> =>
    api.post(`${rows}/fields/createfieldasxml`, { parameters: { SchemaXml: xml, Options: 8 } });
  await field('<Field Type="Text" Name="Code" DisplayName="Code" Indexed="TRUE" />');
  await field('<Field Type="Number" Name="Amount" DisplayName="Amount" />');
  await field('<Field Type="DateTime" Name="DueOn" DisplayName="Due on" Format="DateTime" />');
  await field('<Field Type="Boolean" Name="Flag" DisplayName="Flag" />');
  await field('<Field Type="User" Name="Officer" DisplayName="Officer" />');
  const me = Number((await api.get('web/currentuser')).body['Id']);
  await api.post(`${rows}/items`, {
    Title: 'Ash',
    Code: 'A-1',
    Amount: 10,
    DueOn: '2027-01-05T10:00:00Z',
    Flag: true,
    OfficerId: me
  });
  await api.post(`${rows}/items`, {
    Title: 'Beech',
    Code: 'B-1',
    Amount: 30,
    DueOn: '2027-02-05T10:00:00Z',
    Flag: false
  });
  await api.post(`${rows}/items`, {
    Title: "Cherry's",
    Code: 'a-2',
    Amount: 20,
    DueOn: '2028-01-05T10:00:00Z',
    Flag: true
  });
  await api.post(`${rows}/items`, { Title: 'Dogwood' });
});
afterAll(() => server.stop());

describe('$filter on items', () => {
  it.each([
    ["Code eq 'a-1'", ['Ash']],
    ["startswith(Code,'a')", ['Ash', "Cherry's"]],
    ["substringof('ee',Title)", ['Beech']],
    ["Title eq 'Cherry''s'", ["Cherry's"]],
    ['Amount gt 10 and Amount lt 30', ["Cherry's"]],
    ['Amount ge 20 or Flag eq 1', ['Ash', 'Beech', "Cherry's"]],
    ['(Amount eq 10 or Amount eq 30) and Flag eq true', ['Ash']],
    ['Amount eq null', ['Dogwood']],
    ['Amount ne null and Amount ne 10', ['Beech', "Cherry's"]],
    ["DueOn lt datetime'2027-02-01T00:00:00Z'", ['Ash']],
    ["DueOn ge '2027-02-05T10:00:00.000Z'", ['Beech', "Cherry's"]],
    ['year(DueOn) eq 2027', ['Ash', 'Beech']],
    ['Id gt 2', ["Cherry's", 'Dogwood']]
  ])('[D] %s', async (filter, expected) => {
    expect(await filtered(filter)).toEqual(expected);
  });

  it('[U] ne also finds rows where the column is empty', async () => {
    expect(await filtered("Code ne 'A-1'")).toEqual(['Beech', "Cherry's", 'Dogwood']);
  });

  it.each([
    "endswith(Title,'h')",
    "tolower(Title) eq 'ash'",
    'Amount add 1 eq 11',
    "Title eq 'a' nonsense",
    'round(Amount) eq 10'
  ])('[D] refuses %s, which production would not honour', async filter => {
    expect((await api.get(`${rows}/items?$filter=${encodeURIComponent(filter)}`)).status).toBe(400);
  });

  it('[I] an unknown column does not exist', async () => {
    const reply = await api.get(`${rows}/items?$filter=Nope eq 1`);
    expect(reply.status).toBe(400);
    expect(errorOf(reply)).toEqual({
      code: '-1, Microsoft.SharePoint.SPException',
      text: "The field or property 'Nope' does not exist."
    });
    expect((await api.get(`${rows}/items?$select=Nope`)).status).toBe(400);
    expect((await api.get(`${rows}/items?$orderby=Nope`)).status).toBe(400);
  });

  it('[I] filters on a person by id, and on sub-fields only when expanded', async () => {
    expect(
      await filtered("Officer/EMail eq 'olive.owner@council.example'", '&$select=Title,Officer/EMail&$expand=Officer')
    ).toEqual(['Ash']);
    expect((await api.get(`${rows}/items?$filter=Officer/EMail eq 'x'`)).status).toBe(400);
  });
});

describe('$select, $expand and $orderby on items', () => {
  it('[R] a person reads as XId and XStringId, and expanded as an object', async () => {
    const plain = await api.get(`${rows}/items(1)?$select=OfficerId,OfficerStringId`);
    const id = plain.body['OfficerId'];
    expect(plain.body).toEqual({ OfficerId: id, OfficerStringId: String(id) });
    const expanded = await api.get(`${rows}/items(1)?$select=Id,Officer/Title,Author/EMail&$expand=Officer,Author`);
    expect(expanded.body).toEqual({
      Id: 1,
      Officer: { Title: 'Olive Owner' },
      Author: { EMail: 'olive.owner@council.example' }
    });
  });

  it('[I] a sub-field without $expand is refused in SharePoint’s words', async () => {
    const reply = await api.get(`${rows}/items?$select=Editor/Title`);
    expect(reply.status).toBe(400);
    expect(errorOf(reply).text).toBe(
      "The query to field 'Editor' is not valid. The $select query string must specify the target fields and the $expand query string must contains Editor."
    );
  });

  it('[D] orders by several columns, empty first', async () => {
    expect(titles(await api.get(`${rows}/items?$orderby=Flag desc,Amount desc`))).toEqual([
      "Cherry's",
      'Ash',
      'Beech',
      'Dogwood'
    ]);
    expect(titles(await api.get(`${rows}/items?$orderby=Amount`))).toEqual(['Dogwood', 'Ash', "Cherry's", 'Beech']);
  });

  it('[D] ignores $skip on items', async () => {
    expect(titles(await api.get(`${rows}/items?$skip=2`))).toHaveLength(4);
  });
});

describe('paging', () => {
  it('[R] the next link comes before the values, is absolute, names the list by id and keeps the options', async () => {
    const { body } = await api.get(`${rows}/items?$select=Title&$top=2`);
    expect(Object.keys(body)).toEqual(['odata.nextLink', 'value']);
    expect(body['odata.nextLink']).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/sites\/queries\/_api\/web\/lists\(guid%27[0-9a-f-]{36}%27\)\/items\?%24skiptoken=Paged%3dTRUE%26p_ID%3d2&%24select=Title&%24top=2$/
    );
  });

  it('[I] walks every row once with @pnp/sp, also in another order', async () => {
    const list = pnpAs(server.url('/sites/queries'), owner).web.lists.getByTitle('Rows');
    const walk = async (order: string, ascending: boolean): Promise<string[]> => {
      const seen: string[] = [];
      for await (const page of list.items.select('Title').orderBy(order, ascending).top(1))
        seen.push(...page.map((row: { Title: string }) => row.Title));
      return seen;
    };
    expect(await walk('Id', true)).toEqual(['Ash', 'Beech', "Cherry's", 'Dogwood']);
    expect(await walk('Amount', true)).toEqual(['Dogwood', 'Ash', "Cherry's", 'Beech']);
    expect(await walk('Amount', false)).toEqual(['Beech', "Cherry's", 'Ash', 'Dogwood']);
  });
});

describe('forms of an answer', () => {
  it('[I] plain application/json gets minimal metadata with the ETag of each item', async () => {
    const { body, headers } = await api.get(`${rows}/items?$select=Title&$top=1`, { Accept: 'application/json' });
    expect(headers.get('content-type')).toBe('application/json;odata=minimalmetadata;streaming=true;charset=utf-8');
    expect((body['value'] as unknown[])[0]).toMatchObject({
      'odata.type': 'SP.Data.RowsListItem',
      'odata.etag': '"1"',
      Title: 'Ash'
    });
  });

  it('[R] verbose wraps in d and results', async () => {
    const { body } = await api.get(`${rows}/items?$select=Title&$top=1`, { Accept: 'application/json;odata=verbose' });
    expect(body['d']).toMatchObject({
      results: [{ __metadata: { type: 'SP.Data.RowsListItem', etag: '"1"' }, Title: 'Ash' }]
    });
  });

  it('[I] OData 4 answers with @odata keys, and 406 to odata=nometadata', async () => {
    const four = { 'OData-Version': '4.0' };
    const good = await api.get(`${rows}/items(1)?$select=Title`, {
      ...four,
      Accept: 'application/json;odata.metadata=minimal'
    });
    expect(good.body).toMatchObject({ '@odata.etag': '"1"', Title: 'Ash' });
    expect((await api.get(`${rows}/items(1)`, { ...four, Accept: 'application/json;odata=nometadata' })).status).toBe(
      406
    );
  });

  it('[L] answers 501 to what it does not know, and says so in the log', async () => {
    const reply = await api.get('web/navigation/quicklaunch');
    expect(reply.status).toBe(501);
    expect(server.log.some(line => line.startsWith('501 GET web/navigation/quicklaunch'))).toBe(true);
  });

  it('[R] an unknown list is 404 by title', async () => {
    const reply = await api.get("web/lists/getbytitle('Nowhere')");
    expect(reply.status).toBe(404);
    expect(errorOf(reply).text).toBe(
      `List 'Nowhere' does not exist at site with URL '${server.url('/sites/queries')}'.`
    );
  });
});
