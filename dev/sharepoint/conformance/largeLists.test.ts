/** @jest-environment node */
import { openSite } from '../storage/site';
import { join } from 'node:path';
import { type StartedSharePoint, startSharePoint } from '../testing/startSharePoint';
import { errorOf, talk } from '../testing/talk';

const owner = 'olive.owner@council.example';
const rows = "web/lists/getbytitle('Large')";
let server: StartedSharePoint;
let api: ReturnType<typeof talk>;

/** 6,000 rows written straight to the disk, because 6,000 requests would only test patience. */
function fill(dataDir: string): void {
  const site = openSite('large', join(dataDir, 'sites', 'large.sqlite'));
  const list = site.lists.byTitle('Large');
  if (!list) throw new Error('the list is missing');
  site.db.transaction(() => {
    for (let n = 1; n <= 6000; n++) {
      const at = '2027-01-01T00:00:00Z';
      site.items.insert(list, {
        id: site.lists.takeId(list),
        guid: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
        author: 1,
        editor: 1,
        created: at,
        modified: at,
        etag: 1,
        major: 1,
        unique: false,
        values: { Title: `Row ${n}`, Code: `C${n % 60}`, Kind: n <= 5500 ? 'many' : 'few', Plain: 'x' }
      });
      site.lists.touched(list, at, 1);
    }
  })();
  site.db.close();
}

beforeAll(async () => {
  server = await startSharePoint();
  api = talk(server.as(owner), server.url('/sites/large'));
  await api.post('web/lists', { Title: 'Large' });
  for (const name of ['Code', 'Kind']) {
    await api.post(`${rows}/fields/createfieldasxml`, {
      parameters: { SchemaXml: `<Field Type="Text" Name="${name}" DisplayName="${name}" Indexed="TRUE" />` }
    });
  }
  await api.post(`${rows}/fields/createfieldasxml`, {
    parameters: { SchemaXml: '<Field Type="Text" Name="Plain" DisplayName="Plain" />' }
  });
  for (let n = 1; n <= 13; n++) {
    await api.post(`${rows}/fields/createfieldasxml`, {
      parameters: { SchemaXml: `<Field Type="User" Name="P${n}" DisplayName="P${n}" />` }
    });
  }
  fill(server.dataDir);
});
afterAll(() => server.stop());

const select = '$select=Id,Title&';
const asked = async (query: string): Promise<{ status: number; rows: number }> => {
  const reply = await api.get(`${rows}/items?${select}${query}`);
  return { status: reply.status, rows: ((reply.body['value'] ?? []) as unknown[]).length };
};

describe('a list of more than 5,000 items', () => {
  it('[I] fails a filter that no index serves, however few rows match, in SharePoint’s words', async () => {
    const reply = await api.get(`${rows}/items?${select}$filter=Plain eq 'nothing'`);
    expect(reply.status).toBe(500);
    expect(errorOf(reply)).toEqual({
      code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
      text: 'The attempted operation is prohibited because it exceeds the list view threshold.'
    });
  });

  it.each([
    ['a first term on an index', "$filter=Code eq 'C7'", 200, 100],
    ['an indexed first term and then one without', "$filter=Code eq 'C7' and Plain eq 'x'", 200, 100],
    ['an indexed term that comes second', "$filter=Plain eq 'x' and Code eq 'C7'", 500, 0],
    ['an indexed first term that itself matches 5,500', "$filter=Kind eq 'many' and Code eq 'C7'", 500, 0],
    ['an or with one branch without an index', "$filter=Code eq 'C7' or Plain eq 'y'", 500, 0],
    ['a text in the middle', "$filter=substringof('7',Code)", 500, 0],
    ['a sort on an index', '$orderby=Code&$top=10', 200, 10],
    ['a sort without one', '$orderby=Plain&$top=10', 500, 0],
    ['paging by ID without a filter', '$top=5000', 200, 5000],
    ['more than 5,000 at once, which is cut [U]', '$top=6000', 200, 5000],
    ['ID as the only column of the filter', '$filter=ID gt 5990', 200, 10]
  ])('[I] answers %s', async (_what, query, status, count) => {
    expect(await asked(query)).toEqual({ status, rows: count });
  });

  const compared = (name: string, value: string): string =>
    `<Eq><FieldRef Name="${name}"/><Value Type="Text">${value}</Value></Eq>`;
  const byCaml = async (view: string): Promise<{ status: number; rows: number }> => {
    const reply = await api.post(`${rows}/GetItems`, { query: { ViewXml: `<View>${view}</View>` } });
    return { status: reply.status, rows: ((reply.body['value'] ?? []) as unknown[]).length };
  };
  const where = (condition: string): string =>
    `<Query><Where>${condition}</Where></Query><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit>5000</RowLimit>`;
  const all = '<ViewFields><FieldRef Name="Title"/></ViewFields>';

  it.each([
    ['a first term on an index', where(compared('Code', 'C7')), 200, 100],
    ['an indexed first term', where(`<And>${compared('Code', 'C7')}${compared('Plain', 'x')}</And>`), 200, 100],
    ['an indexed second term', where(`<And>${compared('Plain', 'x')}${compared('Code', 'C7')}</And>`), 500, 0],
    ['a first term of 5,500', where(`<And>${compared('Kind', 'many')}${compared('Code', 'C7')}</And>`), 500, 0],
    [
      'several values of an index',
      where(
        '<In><FieldRef Name="Code"/><Values><Value Type="Text">C1</Value><Value Type="Text">C2</Value></Values></In>'
      ),
      200,
      200
    ],
    ['5,000 rows', `${all}<RowLimit>5000</RowLimit>`, 200, 5000],
    ['more than 5,000 rows', `${all}<RowLimit>5001</RowLimit>`, 500, 0],
    ['every row, without a limit', all, 500, 0],
    [
      'a sort without an index',
      `<Query><OrderBy><FieldRef Name="Plain"/></OrderBy></Query>${all}<RowLimit>10</RowLimit>`,
      500,
      0
    ]
  ])('[I] holds CAML to the same threshold: %s', async (_what, view, status, count) => {
    expect(await byCaml(view)).toEqual({ status, rows: count });
  });

  it('[I] refuses more than twelve person columns of a view', async () => {
    const people = (count: number): string =>
      `<ViewFields>${Array.from({ length: count }, (_none, n) => `<FieldRef Name="P${n + 1}"/>`).join('')}</ViewFields><RowLimit>1</RowLimit>`;
    expect(await byCaml(people(12))).toEqual({ status: 200, rows: 1 });
    expect((await byCaml(people(13))).status).toBe(500);
  });

  it('[I] refuses more than twelve person columns in one query', async () => {
    const people = (count: number): string => Array.from({ length: count }, (_none, n) => `P${n + 1}Id`).join(',');
    expect((await api.get(`${rows}/items?$top=1&$select=${people(12)}`)).status).toBe(200);
    const reply = await api.get(`${rows}/items?$top=1&$select=${people(13)}`);
    expect(reply.status).toBe(500);
    expect(errorOf(reply).code).toBe('-2147024749, Microsoft.SharePoint.SPQueryThrottledException');
  });
});
