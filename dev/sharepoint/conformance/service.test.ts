/** @jest-environment node */
import { testPeople, type StartedSharePoint, startSharePoint } from '../testing/startSharePoint';
import { talk } from '../testing/talk';

const owner = 'olive.owner@council.example';
const site = '/sites/service';
let server: StartedSharePoint;
let api: ReturnType<typeof talk>;
const things = "web/lists/getbytitle('Things')";
const local = (path: string, body: unknown): Promise<Response> =>
  fetch(server.url(`/_local/${path}`), { method: 'POST', body: JSON.stringify(body) });

beforeAll(async () => {
  server = await startSharePoint({ tenantProperties: { PartnershipToolkitSite: '/sites/service' } });
  api = talk(server.as(owner), server.url(site));
  await api.post('web/lists', { Title: 'Things' });
});
afterAll(() => server.stop());
afterEach(() => local('clock', { reset: true }));

describe('digests', () => {
  const write = (digest?: string): Promise<Response> =>
    fetch(server.url(`${site}/_api/${things}/items`), {
      method: 'POST',
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        'X-Local-User': owner,
        ...(digest ? { 'X-RequestDigest': digest } : {})
      },
      body: '{"Title":"x"}'
    });
  const newDigest = async (login = owner): Promise<string> =>
    String((await talk(server.as(login), server.url(site)).post('contextinfo')).body['FormDigestValue']);

  it('[I] a write without one is 403 with SharePoint’s text', async () => {
    const reply = await write();
    expect(reply.status).toBe(403);
    expect(await reply.json()).toEqual({
      'odata.error': {
        code: '-2130575251, Microsoft.SharePoint.SPException',
        message: {
          lang: 'en-US',
          value:
            "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."
        }
      }
    });
  });

  it('[D] is good for its user only, and for 1800 seconds', async () => {
    const digest = await newDigest();
    expect(digest).toMatch(/^0x[0-9A-F]{128},\d\d \w{3} \d{4} \d\d:\d\d:\d\d -0000$/);
    expect((await write(digest)).status).toBe(201);
    expect((await write(await newDigest('amy.staff@council.example'))).status).toBe(403);
    await local('clock', { advanceMs: 1_790_000 });
    expect((await write(digest)).status).toBe(201);
    await local('clock', { advanceMs: 20_000 });
    expect((await write(digest)).status).toBe(403);
  });
});

it('[U] a GET that names another verb in X-HTTP-Method stays a GET, so that no write passes without a digest', async () => {
  const { body } = await api.post(`${things}/items`, { Title: 'stays' });
  const item = `${things}/items(${String(body['Id'])})`;
  expect((await api.get(item, { 'X-HTTP-Method': 'DELETE' })).status).toBe(200);
  expect((await api.get(item)).status).toBe(200);
});

it.each([
  ['a broken escape', 'web/lists(%E0%A4%A)', 400],
  ['a name of every object', `${things}?$select=constructor`, 501],
  ['a name of every object, on items', `${things}/items?$select=constructor,toString`, 400],
  ['an unknown option', `${things}/items?$foo=1`, 400],
  ['a filter without an end', `${things}/items?$filter=(Id eq 1`, 400]
])('[U] refuses %s', async (_what, path, status) => {
  expect((await api.get(path)).status).toBe(status);
});

it('[R] gives what only some columns have where they have it', async () => {
  const { body } = await api.get(
    `${things}/fields?$select=InternalName,MaxLength&$filter=InternalName eq 'Title' or InternalName eq 'ID'`
  );
  expect(body['value']).toEqual([{ InternalName: 'ID' }, { InternalName: 'Title', MaxLength: 255 }]);
});

it('[U] refuses a setting of the wrong kind', async () => {
  expect((await api.merge(things, { ReadSecurity: 3 })).status).toBe(400);
  expect((await api.merge(things, { Hidden: 'yes' })).status).toBe(400);
  expect((await api.merge(things, { ValidationFormula: '=YEAR([Created])=2027' })).status).toBe(501);
});

describe('$batch', () => {
  const batch = async (body: string): Promise<string> => {
    const reply = await server.as(owner)(server.url(`${site}/_api/$batch`), {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/mixed; boundary=batch_1' },
      body
    });
    expect(reply.status).toBe(200);
    return reply.text();
  };
  const at = (path: string): string => `${server.url(site)}/_api/${path}`;
  const head = 'Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n';

  it('[R] answers flat parts in order with CRLF, a failed one between good ones, and is not transactional', async () => {
    const post = (body: string): string =>
      `--changeset_a\n${head}POST ${at(`${things}/items`)} HTTP/1.1\naccept: application/json;odata=nometadata\ncontent-type: application/json\n\n${body}\n\n`;
    const text = await batch(
      `--batch_1\nContent-Type: multipart/mixed; boundary="changeset_a"\n\n${post('{"Title":"in batch"}')}${post('{"Nope":1}')}--changeset_a--\n\n` +
        `--batch_1\n${head}GET ${at(`${things}/items?$filter=Title eq 'in batch'&$select=Title`)} HTTP/1.1\naccept: application/json;odata=nometadata\n\n--batch_1--\n`
    );
    expect(text).toMatch(
      /^--batchresponse_[0-9a-f-]{36}\r\nContent-Type: application\/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP\/1\.1 201 Created\r\n/
    );
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 201', 'HTTP/1.1 400', 'HTTP/1.1 200']);
    expect(text).toContain('\r\nETAG: "1"\r\n');
    expect(text).toContain('{"value":[{"Title":"in batch"}]}');
  });

  it('[R] a changed item in a batch answers 204 with its new ETag and no body', async () => {
    const { body } = await api.post(`${things}/items`, { Title: 'a' });
    const text = await batch(
      `--batch_1\r\nContent-Type: multipart/mixed; boundary=changeset_b\r\n\r\n--changeset_b\r\n${head.replace(/\n/g, '\r\n')}PATCH ${at(`${things}/items(${String(body['Id'])})`)} HTTP/1.1\r\nIf-Match: "1"\r\nContent-Type: application/json\r\n\r\n{"Title":"b"}\r\n\r\n--changeset_b--\r\n\r\n--batch_1--\r\n`
    );
    expect(text).toContain('HTTP/1.1 204 No Content\r\nETAG: "2"\r\n\r\n\r\n--batchresponse_');
  });
});

describe('odds and ends', () => {
  it('[D] answers a tenant property', async () => {
    expect((await api.get("web/GetStorageEntity('PartnershipToolkitSite')")).body).toMatchObject({
      Value: '/sites/service'
    });
    expect((await api.get("web/GetStorageEntity('Other')")).body).toEqual({ 'odata.null': true });
  });

  it('[D] searches people as the people picker does', async () => {
    const { body } = await api.post(
      'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser',
      {
        queryParams: { QueryString: 'staff', MaximumEntitySuggestions: 10, PrincipalType: 1 }
      }
    );
    const found = JSON.parse(String(body['value'])) as { Key: string }[];
    expect(found.map(one => one.Key)).toEqual([
      'i:0#.f|membership|amy.staff@council.example',
      'i:0#.f|membership|ben.staff@council.example'
    ]);
  });

  it('[L] leaves GetClientSideComponents to the host', async () => {
    const reply = await server.as(owner)(server.url(`${site}/_api/web/GetClientSideComponents`), {
      method: 'POST',
      body: '{}'
    });
    expect(reply.status).toBe(404);
  });

  it('[L] gives a page what it must know about its reader', () => {
    const [, amy, , , gus] = testPeople;
    if (!amy || !gus) throw new Error('the cast is incomplete');
    expect(server.sharePoint.pageFacts('service', amy)).toMatchObject({
      webTitle: 'Service',
      webServerRelativeUrl: '/sites/service',
      displayName: 'Amy Staff',
      isSiteAdmin: false,
      webPermissions: { High: 176, Low: 138612833 },
      canOpen: true
    });
    expect(server.sharePoint.pageFacts('service', gus)).toMatchObject({
      webPermissions: { High: 0, Low: 0 },
      canOpen: false
    });
  });
});
