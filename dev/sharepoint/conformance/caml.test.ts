/** @jest-environment node */
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { pnpAs } from '../testing/pnpAs';
import { type StartedSharePoint, startSharePoint } from '../testing/startSharePoint';
import { errorOf, talk } from '../testing/talk';

const owner = 'olive.owner@council.example';
const amy = 'amy.staff@council.example';
const list = "web/lists/getbytitle('Rows')";
let server: StartedSharePoint;
let api: ReturnType<typeof talk>;

const ref = (name: string, more = ''): string => `<FieldRef Name="${name}" ${more}/>`;
const value = (type: string, text: string, more = ''): string => `<Value Type="${type}" ${more}>${text}</Value>`;
const find = async (where: string, rest = '', by = api): Promise<unknown[]> => {
  const ViewXml = `<View><Query><Where>${where}</Where>${rest}</Query></View>`;
  const reply = await by.post(`${list}/GetItems`, { query: { ViewXml } });
  expect(reply.status).toBe(200);
  return (reply.body['value'] as { Title: string }[]).map(row => row.Title);
};

beforeAll(async () => {
  server = await startSharePoint();
  api = talk(server.as(owner), server.url('/sites/caml'));
  await api.post('web/lists', { Title: 'Rows' });
  const field = (xml: string): Promise<unknown> =>
    api.post(`${list}/fields/createfieldasxml`, { parameters: { SchemaXml: xml, Options: 8 } });
  await field('<Field Type="Text" Name="Code" DisplayName="Code" />');
  await field('<Field Type="Number" Name="Amount" DisplayName="Amount" />');
  await field('<Field Type="Currency" Name="Cost" DisplayName="Cost" />');
  await field('<Field Type="DateTime" Name="DueOn" DisplayName="Due on" Format="DateOnly" />');
  await field('<Field Type="DateTime" Name="When" DisplayName="When" Format="DateTime" />');
  await field('<Field Type="Note" Name="Story" DisplayName="Story" />');
  await field('<Field Type="Boolean" Name="Flag" DisplayName="Flag" />');
  await field('<Field Type="User" Name="Officer" DisplayName="Officer" />');
  const me = Number((await api.get('web/currentuser')).body['Id']);
  const add = (body: Record<string, unknown>): Promise<unknown> => api.post(`${list}/items`, body);
  await add({
    Title: 'Ash',
    Code: 'A-1',
    Amount: 1234.5,
    Cost: 10,
    DueOn: '2027-03-01T12:00:00Z',
    Flag: true,
    OfficerId: me
  });
  await add({
    Title: 'Beech',
    Code: 'B-1',
    Amount: 30,
    DueOn: '2027-04-01T12:00:00Z',
    When: '2027-06-15T22:30:00Z',
    Story: 'a walk in the woods',
    Flag: false
  });
  await add({ Title: 'Cherry', Code: 'a-2', Amount: 20, When: '2027-06-15T23:30:00Z' });
  await add({ Title: 'Dogwood' });
});
afterAll(() => server.stop());

describe('CAML in GetItems', () => {
  it.each([
    ['Eq', `<Eq>${ref('Code')}${value('Text', 'a-1')}</Eq>`, ['Ash']],
    [
      'Neq, which finds empty ones too',
      `<Neq>${ref('Code')}${value('Text', 'A-1')}</Neq>`,
      ['Beech', 'Cherry', 'Dogwood']
    ],
    ['Lt', `<Lt>${ref('Amount')}${value('Number', '25')}</Lt>`, ['Cherry']],
    ['Geq', `<Geq>${ref('Amount')}${value('Number', '30')}</Geq>`, ['Ash', 'Beech']],
    ['IsNull', `<IsNull>${ref('Code')}</IsNull>`, ['Dogwood']],
    ['IsNotNull', `<IsNotNull>${ref('DueOn')}</IsNotNull>`, ['Ash', 'Beech']],
    ['BeginsWith', `<BeginsWith>${ref('Code')}${value('Text', 'a')}</BeginsWith>`, ['Ash', 'Cherry']],
    ['Contains', `<Contains>${ref('Title')}${value('Text', 'ee')}</Contains>`, ['Beech']],
    [
      'In',
      `<In>${ref('Code')}<Values>${value('Text', 'B-1')}${value('Text', 'A-2')}</Values></In>`,
      ['Beech', 'Cherry']
    ],
    ['a date', `<Leq>${ref('DueOn')}${value('DateTime', '2027-03-15')}</Leq>`, ['Ash']],
    ['the whole day of the web’s time zone', `<Eq>${ref('When')}${value('DateTime', '2027-06-15')}</Eq>`, ['Beech']],
    ['days after a day', `<Gt>${ref('When')}${value('DateTime', '2027-06-15')}</Gt>`, ['Cherry']],
    ['days up to a day', `<Leq>${ref('When')}${value('DateTime', '2027-06-16')}</Leq>`, ['Beech', 'Cherry']],
    [
      'a moment in UTC',
      `<Geq>${ref('When')}${value('DateTime', '2027-06-15T23:00:00Z', 'IncludeTimeValue="TRUE" StorageTZ="TRUE"')}</Geq>`,
      ['Cherry']
    ],
    ['a word in a long text', `<Contains>${ref('Story')}${value('Note', 'WALK')}</Contains>`, ['Beech']],
    [
      'one of many',
      `<In>${ref('Code')}<Values>${value('Text', 'none').repeat(600)}${value('Text', 'B-1')}</Values></In>`,
      ['Beech']
    ],
    ['yes or no', `<Eq>${ref('Flag')}${value('Boolean', '1')}</Eq>`, ['Ash']],
    [
      'the current user',
      `<Eq>${ref('Officer', 'LookupId="TRUE"')}<Value Type="Integer"><UserID/></Value></Eq>`,
      ['Ash']
    ],
    ['a person by name', `<Eq>${ref('Officer')}${value('User', 'Olive Owner')}</Eq>`, ['Ash']],
    [
      'And and Or',
      `<And><Gt>${ref('Amount')}${value('Number', '10')}</Gt><Or><Eq>${ref('Flag')}${value('Boolean', '0')}</Eq><IsNull>${ref('DueOn')}</IsNull></Or></And>`,
      ['Beech', 'Cherry']
    ]
  ])('[D] finds by %s', async (_what, where, titles) => {
    expect(await find(where)).toEqual(titles);
  });

  it('[D] sorts by OrderBy', async () => {
    expect(
      await find(`<IsNotNull>${ref('Amount')}</IsNotNull>`, `<OrderBy>${ref('Amount', 'Ascending="FALSE"')}</OrderBy>`)
    ).toEqual(['Ash', 'Beech', 'Cherry']);
  });

  it('[I] refuses a column that the list does not have', async () => {
    const ViewXml = `<View><Query><Where><Eq>${ref('Nope')}${value('Text', 'x')}</Eq></Where></Query></View>`;
    const reply = await api.post(`${list}/GetItems`, { query: { ViewXml } });
    expect([reply.status, errorOf(reply)]).toEqual([
      500,
      {
        code: '-2130575340, Microsoft.SharePoint.SPException',
        text: 'One or more field types are not installed properly. Go to the list settings page to delete these fields.'
      }
    ]);
  });

  it.each([
    '<Joins/>',
    '<ProjectedFields/>',
    '<Aggregations Value="On"/>',
    '<Query><GroupBy/></Query>',
    '<Query><OrderBy Override="TRUE"><FieldRef Name="Amount"/></OrderBy></Query>',
    '<Query><Where><DateRangesOverlap/></Where></Query>',
    `<Query><Where><Eq>${ref('When')}${value('DateTime', '2027-03-01T12:00:00Z', 'IncludeTimeValue="TRUE"')}</Eq></Where></Query>`,
    `<Query><Where><Membership Type="SPWeb.AllUsers"/></Where></Query>`
  ])('[D] answers 501 to %s, which is not imitated', async part => {
    expect((await api.post(`${list}/GetItems`, { query: { ViewXml: `<View>${part}</View>` } })).status).toBe(501);
  });

  it('[D] Today is the day in the web’s time zone, and an offset counts days', async () => {
    const clock = (body: Record<string, unknown>): Promise<Response> =>
      server.as(owner)('/_local/clock', { method: 'POST', body: JSON.stringify(body) });
    await clock({ now: '2027-06-14T23:15:00Z' });
    // A digest of the real time is no good on that day.
    const then = talk(server.as(owner), server.url('/sites/caml'));
    try {
      const today = (offset: string): string => `<Value Type="DateTime"><Today ${offset}/></Value>`;
      expect(await find(`<Eq>${ref('When')}${today('')}</Eq>`, '', then)).toEqual(['Beech']);
      expect(await find(`<Eq>${ref('When')}${today('OffsetDays="1"')}</Eq>`, '', then)).toEqual(['Cherry']);
      expect(await find(`<Lt>${ref('When')}${today('OffsetDays="-1"')}</Lt>`, '', then)).toEqual([]);
    } finally {
      await clock({ reset: true });
    }
  });

  it('[I] ViewFields limits what an item shows, a person by the id alone', async () => {
    const ViewXml = `<View><ViewFields>${ref('Officer')}${ref('Code')}</ViewFields><RowLimit>1</RowLimit></View>`;
    const reply = await api.post(`${list}/GetItems`, { query: { ViewXml } });
    const [row] = reply.body['value'] as Record<string, unknown>[];
    expect(Object.keys(row ?? {})).toEqual(expect.arrayContaining(['Id', 'Code', 'OfficerId', 'Modified']));
    expect(Object.keys(row ?? {})).toEqual(expect.not.arrayContaining(['Title', 'Amount', 'Officer', 'GUID']));
  });

  it('[I] gives the web’s own time without Z, and UTC with DatesInUtc', async () => {
    const ViewXml = `<View><Query><Where><Eq>${ref('Title')}${value('Text', 'Beech')}</Eq></Where></Query></View>`;
    const when = async (query: Record<string, unknown>): Promise<unknown> =>
      ((await api.post(`${list}/GetItems`, { query: { ViewXml, ...query } })).body['value'] as { When: string }[])[0]
        ?.When;
    expect(await when({})).toBe('2027-06-15T23:30:00');
    expect(await when({ DatesInUtc: true })).toBe('2027-06-15T22:30:00Z');
  });

  it('[D] pages by ListItemCollectionPosition', async () => {
    const ViewXml = '<View><RowLimit Paged="TRUE">2</RowLimit></View>';
    const ListItemCollectionPosition = { PagingInfo: 'Paged=TRUE&p_ID=2' };
    const reply = await api.post(`${list}/GetItems`, { query: { ViewXml, ListItemCollectionPosition } });
    expect((reply.body['value'] as { Title: string }[]).map(row => row.Title)).toEqual(['Cherry', 'Dogwood']);
  });

  it.each(['RenderListData', 'GetListItemChangesSinceToken'])('[D] answers 501 to %s', async name => {
    expect((await api.post(`${list}/${name}`, {})).status).toBe(501);
  });

  it('[D] @pnp/sp finds by CAML', async () => {
    const found = await pnpAs(server.url('/sites/caml'), owner)
      .web.lists.getByTitle('Rows')
      .getItemsByCAMLQuery({
        ViewXml: `<View><Query><Where><Eq>${ref('Code')}${value('Text', 'B-1')}</Eq></Where></Query></View>`
      });
    expect(found).toMatchObject([{ Title: 'Beech' }]);
  });
});

describe('RenderListDataAsStream', () => {
  const stream = async (parameters: Record<string, unknown>, query = ''): Promise<Record<string, unknown>> =>
    (await api.post(`${list}/RenderListDataAsStream${query}`, { parameters })).body;
  const columns = (...names: string[]): string => `<ViewFields>${names.map(name => ref(name)).join('')}</ViewFields>`;

  it('[R] gives rows of text, people as lists, dates and numbers twice', async () => {
    const { Row } = await stream({
      ViewXml: `<View>${columns('Title', 'Amount', 'Cost', 'DueOn', 'Flag', 'Officer')}<RowLimit>1</RowLimit></View>`,
      RenderOptions: 2
    });
    expect(Row).toEqual([
      expect.objectContaining({
        ID: '1',
        FSObjType: '0',
        Title: 'Ash',
        Amount: '1,234.5',
        'Amount.': '1234.50000000000',
        Cost: '£10.00',
        DueOn: '01/03/2027',
        'DueOn.': '2027-03-01T00:00:00Z',
        Flag: 'Yes',
        'Flag.value': '1',
        Officer: [{ id: '1', title: 'Olive Owner', email: owner, sip: owner, picture: '' }].map(one => ({
          ...one,
          id: expect.any(String) as string
        })),
        PermMask: '0x7ffffffffffbffff',
        'FileRef.urlencode': '%2Fsites%2Fcaml%2FLists%2FRows%2F1%5F%2E000',
        UniqueId: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/) as string
      })
    ]);
  });

  it('[R] pages by NextHref, whose text is handed back as Paging', async () => {
    const ViewXml = `<View>${columns('Title')}<RowLimit Paged="TRUE">3</RowLimit></View>`;
    const first = await stream({ ViewXml });
    expect(first).toMatchObject({ FirstRow: 1, LastRow: 3, RowLimit: 3 });
    expect(first['NextHref']).toMatch(/^\?Paged=TRUE&p_ID=3&PageFirstRow=4&View=[0-9a-f-]{36}$/);
    const second = await stream({ ViewXml, Paging: String(first['NextHref']).slice(1) });
    expect(second).toMatchObject({ FirstRow: 4, LastRow: 4, Row: [{ Title: 'Dogwood' }] });
    expect(second['NextHref']).toBeUndefined();
  });

  it('[D] shows the default view where no view is sent', async () => {
    expect((await stream({}))['Row']).toMatchObject([
      { Title: 'Ash' },
      { Title: 'Beech' },
      { Title: 'Cherry' },
      { Title: 'Dogwood' }
    ]);
  });

  it('[D] trims what the asker may not read', async () => {
    await api.post(`${list}/items(4)/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
    const amys = talk(server.as(amy), server.url('/sites/caml'));
    const { body } = await amys.post(`${list}/RenderListDataAsStream`, {
      parameters: { ViewXml: `<View>${columns('Title')}</View>` }
    });
    expect((body['Row'] as { Title: string }[]).map(row => row.Title)).toEqual(['Ash', 'Beech', 'Cherry']);
    await api.post(`${list}/items(4)/resetroleinheritance`);
  });

  it('[R] comes through a batch of @pnp/sp, many lines long', async () => {
    const [batched, execute] = pnpAs(server.url('/sites/caml'), owner).batched();
    const asked = batched.web.lists
      .getByTitle('Rows')
      .renderListDataAsStream({ ViewXml: `<View>${columns('Title')}</View>` });
    const other = batched.web.lists.getByTitle('Rows').select('Title')();
    await execute();
    expect([(await asked).Row.length, (await other).Title]).toEqual([4, 'Rows']);
  });

  it('[R] is laid out over many lines', async () => {
    const response = await server.as(owner)(`${server.url('/sites/caml')}/_api/${list}/RenderListDataAsStream`, {
      method: 'POST',
      body: JSON.stringify({
        parameters: {
          ViewXml: `<View><Query><Where><Eq>${ref('Title')}${value('Text', 'none')}</Eq></Where></Query></View>`
        }
      })
    });
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const lines = (await response.text()).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '{ "Row" : ',
      '[],"FirstRow" : 1',
      ',"FolderPermissions" : "0x7ffffffffffbffff"',
      ',"LastRow" : 0'
    ]);
  });

  it.each([
    ['a sort in the address', '?SortField=Title', {}],
    ['an override of the view', '', { OverrideViewXml: '<View/>' }],
    ['a folder of a list', '', { FolderServerRelativeUrl: '/sites/caml/Lists/Rows/Inner' }],
    ['a page without an id', '', { Paging: 'PageFirstRow=31' }]
  ])('[U] answers 501 to %s, rather than leave it out of account', async (_what, query, parameters) => {
    expect((await api.post(`${list}/RenderListDataAsStream${query}`, { parameters })).status).toBe(501);
  });

  it('[D] answers 501 to other render options', async () => {
    expect((await api.post(`${list}/RenderListDataAsStream`, { parameters: { RenderOptions: 4103 } })).status).toBe(
      501
    );
  });
});
