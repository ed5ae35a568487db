/** @jest-environment node */
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { pnpAs } from '../testing/pnpAs';
import { type StartedSharePoint, startSharePoint } from '../testing/startSharePoint';
import { errorOf, talk } from '../testing/talk';

const owner = 'olive.owner@council.example';
const amy = 'amy.staff@council.example';
const site = '/sites/limits';
const list = "web/lists/getbytitle('Narrow')";
let server: StartedSharePoint;
let api: ReturnType<typeof talk>;

const field = (xml: string): ReturnType<typeof api.post> =>
  api.post(`${list}/fields/createfieldasxml`, { parameters: { SchemaXml: xml, Options: 8 } });

beforeAll(async () => {
  server = await startSharePoint();
  api = talk(server.as(owner), server.url(site));
  await api.post('web/lists', { Title: 'Narrow' });
  await field('<Field Type="UserMulti" Mult="TRUE" Name="Team" DisplayName="Team" />');
  await field('<Field Type="User" Name="Officer" DisplayName="Officer" />');
  for (const Title of ['a', 'b', 'c', 'd', 'e']) await api.post(`${list}/items`, { Title });
});
afterAll(() => server.stop());

describe('what a query may not ask', () => {
  it.each([
    ['endswith', "endswith(Title,'a')"],
    ['tolower', "tolower(Title) eq 'a'"],
    ['length', 'length(Title) gt 1'],
    ['arithmetic', 'Id add 1 eq 2'],
    ['round', 'round(Id) eq 2'],
    ['a multi-value person', 'TeamId eq 1'],
    ['a lambda', 'Team/any(t: t/Id eq 1)']
  ])('[D] refuses %s in $filter', async (_what, filter) => {
    expect((await api.get(`${list}/items?$filter=${encodeURIComponent(filter)}`)).status).toBe(400);
  });

  it('[I] refuses a sub-field that is not expanded', async () => {
    const reply = await api.get(`${list}/items?$select=Officer/Title`);
    expect([reply.status, errorOf(reply).text]).toEqual([
      400,
      "The query to field 'Officer' is not valid. The $select query string must specify the target fields and the $expand query string must contains Officer."
    ]);
  });

  it('[U] cuts $top above 5,000, or refuses it: a tenant decides', async () => {
    expect((await api.get(`${list}/items?$top=5001`)).status).toBe(200);
    server.sharePoint.otherAnswers(['topIsCapped']);
    expect((await api.get(`${list}/items?$top=5001`)).status).toBe(400);
    expect((await api.get(`${list}/items?$top=5000`)).status).toBe(200);
    server.sharePoint.otherAnswers([]);
  });
});

describe('what a list may not hold', () => {
  it('[D] refuses the twenty-first index', async () => {
    for (let n = 1; n <= 20; n++)
      expect((await field(`<Field Type="Text" Name="I${n}" DisplayName="I${n}" Indexed="TRUE" />`)).status).toBe(201);
    const one = await field('<Field Type="Text" Name="I21" DisplayName="I21" Indexed="TRUE" />');
    expect(one.status).toBe(500);
    expect((await api.get(`${list}/fields?$filter=Indexed eq true`)).body['value']).toHaveLength(20);
  });

  it('[D] refuses attachments', async () => {
    expect((await api.post(`${list}/items(1)/AttachmentFiles/add(FileName='a.txt')`)).status).toBe(501);
  });
});

describe('what a batch may not hold', () => {
  const part = (n: number): string =>
    `--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET ${server.url(site)}/_api/web/title?n=${n} HTTP/1.1\r\nAccept: application/json\r\n\r\n`;
  const batch = (body: string): Promise<Response> =>
    server.as(owner)(`${server.url(site)}/_api/$batch`, {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
      body: `${body}--b--\r\n`
    });
  const parts = (count: number): string => Array.from({ length: count }, (_, n) => part(n)).join('');

  it('[U] takes a hundred requests and refuses a hundred and one', async () => {
    expect((await (await batch(parts(100))).text()).match(/HTTP\/1\.1 200 OK/g)).toHaveLength(100);
    expect((await batch(parts(101))).status).toBe(400);
  });

  it('[D] refuses a batch in a batch', async () => {
    const inner = `--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nPOST ${server.url(site)}/_api/$batch HTTP/1.1\r\n\r\n\r\n--c--\r\n`;
    expect(await (await batch(inner)).text()).toMatch(/HTTP\/1\.1 (400|501)/);
  });
});

describe('people', () => {
  it('[I] an ordinary user may not bring in somebody whom the site has not met', async () => {
    const amys = talk(server.as(amy), server.url(site));
    expect((await amys.post('web/ensureuser', { logonName: 'ben.staff@council.example' })).status).toBe(403);
    expect((await api.post('web/ensureuser', { logonName: 'ben.staff@council.example' })).status).toBe(200);
  });
});

describe('pages', () => {
  it('[R] @pnp/sp walks every row once by async iteration', async () => {
    const seen: string[] = [];
    const items = pnpAs(server.url(site), owner).web.lists.getByTitle('Narrow').items.select('Title').top(2);
    for await (const page of items) seen.push(...(page as { Title: string }[]).map(row => row.Title));
    expect(seen).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('[I] PagedPrev goes back a page', async () => {
    const token = encodeURIComponent('Paged=TRUE&PagedPrev=TRUE&p_ID=5');
    const reply = await api.get(`${list}/items?$select=Title&$top=2&$skiptoken=${token}`);
    expect((reply.body['value'] as { Title: string }[]).map(row => row.Title)).toEqual(['c', 'd']);
  });

  it('[U] PagedPrev goes back in a sorted order too', async () => {
    const token = encodeURIComponent('Paged=TRUE&PagedPrev=TRUE&p_Title=b&p_ID=2');
    const reply = await api.get(`${list}/items?$select=Title&$orderby=Title desc&$top=2&$skiptoken=${token}`);
    expect((reply.body['value'] as { Title: string }[]).map(row => row.Title)).toEqual(['d', 'c']);
  });

  it('[U] the token of a sorted page carries the value that it ended with', async () => {
    const reply = await api.get(`${list}/items?$orderby=Title desc&$top=2`);
    expect(String(reply.body['odata.nextLink'])).toContain(
      'items?%24skiptoken=Paged%3dTRUE%26p_Title%3dd%26p_ID%3d4&%24orderby=Title%20desc&%24top=2'
    );
  });
});
