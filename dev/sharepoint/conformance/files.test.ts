/** @jest-environment node */
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { pnpAs } from '../testing/pnpAs';
import { type StartedSharePoint, startSharePoint } from '../testing/startSharePoint';
import { errorOf, talk } from '../testing/talk';

const owner = 'olive.owner@council.example';
const amy = 'amy.staff@council.example';
const ben = 'ben.staff@council.example';
const site = '/sites/files';
const library = `${site}/Evidence`;
let server: StartedSharePoint;
let api: ReturnType<typeof talk>;

const at = (login: string): ReturnType<typeof talk> => talk(server.as(login), server.url(site));

/** Sends bytes; the talker of the other tests sends JSON. */
const upload = (login: string, name: string, bytes: Uint8Array, overwrite = false): Promise<Response> =>
  server.as(login)(
    `${server.url(site)}/_api/web/getFolderByServerRelativePath(decodedUrl='${library}')/Files/AddUsingPath(DecodedUrl='${encodeURIComponent(name)}',Overwrite=${overwrite})`,
    { method: 'POST', body: bytes, headers: { 'Content-Type': 'application/octet-stream' } }
  );
const bytesOf = async (login: string, name: string): Promise<number[]> => [
  ...new Uint8Array(
    await (
      await server.as(login)(
        `${server.url(site)}/_api/web/getFileByServerRelativePath(decodedUrl='${library}/${name}')/$value`
      )
    ).arrayBuffer()
  )
];

beforeAll(async () => {
  server = await startSharePoint();
  api = at(owner);
  await api.post('web/lists', { Title: 'Evidence', BaseTemplate: 101 });
  const level = await api.post('web/roledefinitions', {
    Name: 'Submit',
    Description: '',
    BasePermissions: { High: '176', Low: '134418531' }
  });
  await api.post(
    "web/lists/getbytitle('Evidence')/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)"
  );
  for (const login of [amy, ben]) {
    const user = await api.post('web/ensureuser', { logonName: login });
    await api.post(
      `web/lists/getbytitle('Evidence')/roleassignments/addroleassignment(principalid=${String(user.body['Id'])},roledefid=${String(level.body['Id'])})`
    );
  }
});
afterAll(() => server.stop());

describe('files of a library', () => {
  it('[R] an upload gives the file with its keys, and its bytes come back exactly', async () => {
    const bytes = Uint8Array.from([0, 255, 13, 10, 128, 200]);
    const answer = await upload(owner, 'photo.bin', bytes);
    expect(answer.status).toBe(200);
    const file = (await answer.json()) as Record<string, unknown>;
    expect(Object.keys(file)).toEqual([
      'CheckInComment',
      'CheckOutType',
      'ContentTag',
      'CustomizedPageStatus',
      'ETag',
      'Exists',
      'ExistsAllowThrowForPolicyFailures',
      'ExistsWithException',
      'IrmEnabled',
      'Length',
      'Level',
      'LinkingUri',
      'LinkingUrl',
      'MajorVersion',
      'MinorVersion',
      'Name',
      'ServerRelativeUrl',
      'TimeCreated',
      'TimeLastModified',
      'Title',
      'UIVersion',
      'UIVersionLabel',
      'UniqueId'
    ]);
    expect(file).toMatchObject({ Length: '6', Name: 'photo.bin', ServerRelativeUrl: `${library}/photo.bin` });
    expect(file['ETag']).toMatch(/^"\{[0-9A-F-]{36}\},1"$/);
    expect(await bytesOf(owner, 'photo.bin')).toEqual([0, 255, 13, 10, 128, 200]);
  });

  it('[U] somebody who may add and read uploads a file that is not there yet', async () => {
    expect((await upload(amy, 'amy.txt', Buffer.from('mine'))).status).toBe(200);
    expect(await bytesOf(ben, 'amy.txt')).toEqual([...Buffer.from('mine')]);
  });

  it('[I] without Overwrite a taken name is refused, whatever its case, and the file stays as it was', async () => {
    await upload(amy, 'taken.txt', Buffer.from('first'));
    const again = await upload(owner, 'TAKEN.txt', Buffer.from('second'));
    expect(again.status).toBe(400);
    expect(((await again.json()) as { 'odata.error': { code: string } })['odata.error'].code).toBe(
      '-2130575257, Microsoft.SharePoint.SPException'
    );
    expect(await bytesOf(owner, 'taken.txt')).toEqual([...Buffer.from('first')]);
  });

  it('[D] overwriting, changing, renaming or deleting a file needs more than Add', async () => {
    await upload(amy, 'kept.txt', Buffer.from('kept'));
    const file = `web/getFileByServerRelativePath(decodedUrl='${library}/kept.txt')`;
    const put = await server.as(ben)(`${server.url(site)}/_api/${file}/$value`, {
      method: 'POST',
      headers: { 'X-HTTP-Method': 'PUT', 'If-Match': '*' },
      body: 'spoilt'
    });
    const statuses = [
      (await upload(ben, 'kept.txt', Buffer.from('spoilt'), true)).status,
      put.status,
      (await at(ben).remove(file)).status,
      (await at(ben).post(`${file}/recycle`)).status,
      (await at(ben).merge(`${file}/ListItemAllFields`, { Title: 'spoilt' })).status,
      (await at(amy).merge(`${file}/ListItemAllFields`, { Title: 'mine to name' })).status
    ];
    expect(statuses).toEqual([403, 403, 403, 403, 403, 403]);
    expect(await bytesOf(amy, 'kept.txt')).toEqual([...Buffer.from('kept')]);
  });

  it('[R] overwriting keeps the earlier version', async () => {
    await upload(owner, 'story.txt', Buffer.from('one'));
    await upload(owner, 'story.txt', Buffer.from('second'), true);
    const file = `web/getFileByServerRelativePath(decodedUrl='${library}/story.txt')`;
    const versions = (await api.get(`${file}/versions`)).body['value'];
    expect(versions).toEqual([
      {
        CheckInComment: '',
        Created: expect.stringMatching(/Z$/) as string,
        ID: 512,
        IsCurrentVersion: false,
        Length: '3',
        Size: 3,
        Url: '_vti_history/512/Evidence/story.txt',
        VersionLabel: '1.0'
      }
    ]);
    expect((await api.get(file)).body).toMatchObject({ UIVersionLabel: '2.0', Length: '6' });
  });

  it('[R] a missing file answers 404 with its path', async () => {
    const reply = await api.get(`web/getFileByServerRelativePath(decodedUrl='${library}/none.txt')`);
    expect(reply.status).toBe(404);
    expect(errorOf(reply)).toEqual({
      code: '-2130575338, Microsoft.SharePoint.SPException',
      text: `The file ${library}/none.txt does not exist.`
    });
  });

  it.each([
    ['a character that is not allowed', 'a:b.txt'],
    ['a reserved name', 'con'],
    ['a lock of Office', '~$report.docx'],
    ['a blank at the end', 'report.docx '],
    ['a path of more than 400 characters', `${'x'.repeat(400)}.txt`]
  ])('[D] refuses %s as a name', async (_what, name) => {
    expect((await upload(owner, name, Buffer.from('x'))).status).toBe(400);
  });

  it('[D] takes # and % in a name', async () => {
    expect((await upload(owner, 'a#b%.docx', Buffer.from('x'))).status).toBe(200);
    const reply = await api.get(
      `web/getFileByServerRelativePath(decodedUrl='${library}/${encodeURIComponent('a#b%.docx')}')`
    );
    expect(reply.body['Name']).toBe('a#b%.docx');
  });

  it('[D] refuses files in a batch', async () => {
    const part = `--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nPOST ${server.url(site)}/_api/web/getFolderByServerRelativePath(decodedUrl='${library}')/Files/AddUsingPath(DecodedUrl='b.txt',Overwrite=false) HTTP/1.1\r\nAccept: application/json\r\n\r\nhello\r\n--c--\r\n--b--\r\n`;
    const answer = await server.as(owner)(`${server.url(site)}/_api/$batch`, {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
      body: part
    });
    expect(await answer.text()).toContain('HTTP/1.1 400 Bad Request');
    expect((await upload(owner, 'b.txt', Buffer.from('x'))).status).toBe(200);
  });

  it('[D] @pnp/sp uploads, reads and lists', async () => {
    const sp = pnpAs(server.url(site), amy);
    const folder = sp.web.getFolderByServerRelativePath(library);
    const added = await folder.files.addUsingPath('by pnp.txt', 'hello', { Overwrite: false });
    expect(added.Name).toBe('by pnp.txt');
    expect(await sp.web.getFileByServerRelativePath(`${library}/by pnp.txt`).getText()).toBe('hello');
    expect((await folder.files()).map(file => file.Name)).toContain('by pnp.txt');
    const file = sp.web.getFileByServerRelativePath(`${library}/by pnp.txt`);
    expect(await file.listItemAllFields.select('FileRef')()).toMatchObject({ FileRef: `${library}/by pnp.txt` });
  });

  it('[R] the items of a library name their file, and expand it', async () => {
    const reply = await api.get(
      "web/lists/getbytitle('Evidence')/items?$select=FileLeafRef,FileSystemObjectType,File/Length&$expand=File&$filter=FileLeafRef eq 'photo.bin'"
    );
    expect(reply.body['value']).toEqual([{ FileLeafRef: 'photo.bin', FileSystemObjectType: 0, File: { Length: '6' } }]);
  });
});

describe('folders of a library', () => {
  const folders = `web/getFolderByServerRelativePath(decodedUrl='${library}')/Folders`;

  it('[R] a new folder answers 201 with its keys', async () => {
    const reply = await api.post(`${folders}/AddUsingPath(DecodedUrl='riverside',Overwrite=false)`);
    expect(reply.status).toBe(201);
    expect(Object.keys(reply.body)).toEqual([
      'Exists',
      'ExistsAllowThrowForPolicyFailures',
      'ExistsWithException',
      'IsWOPIEnabled',
      'ItemCount',
      'Name',
      'ProgID',
      'ServerRelativeUrl',
      'TimeCreated',
      'TimeLastModified',
      'UniqueId',
      'WelcomePage'
    ]);
  });

  it('[U] somebody who may add and read makes a folder and puts files into it', async () => {
    const made = await at(amy).post(`${folders}/AddUsingPath(DecodedUrl='from amy',Overwrite=false)`);
    const into = await server.as(amy)(
      `${server.url(site)}/_api/web/getFolderByServerRelativePath(decodedUrl='${library}/from amy')/Files/AddUsingPath(DecodedUrl='x.txt',Overwrite=false)`,
      { method: 'POST', body: 'x' }
    );
    expect([made.status, into.status]).toEqual([201, 200]);
    expect(
      (await api.get(`web/getFolderByServerRelativePath(decodedUrl='${library}/from amy')`)).body['ItemCount']
    ).toBe(1);
  });

  it('[R] a missing folder answers 404', async () => {
    const reply = await api.get(`web/getFolderByServerRelativePath(decodedUrl='${library}/none')`);
    expect([reply.status, errorOf(reply).text]).toEqual([404, 'File Not Found.']);
  });

  it('[D] what is in a folder inherits its rights from the folder', async () => {
    await api.post(`${folders}/AddUsingPath(DecodedUrl='closed',Overwrite=false)`);
    const closed = `web/getFolderByServerRelativePath(decodedUrl='${library}/closed')`;
    await server.as(owner)(
      `${server.url(site)}/_api/${closed}/Files/AddUsingPath(DecodedUrl='secret.txt',Overwrite=false)`,
      {
        method: 'POST',
        body: 'secret'
      }
    );
    expect(await bytesOf(amy, 'closed/secret.txt')).toEqual([...Buffer.from('secret')]);
    await api.post(`${closed}/ListItemAllFields/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
    const file = `web/getFileByServerRelativePath(decodedUrl='${library}/closed/secret.txt')`;
    expect([404, 403]).toContain((await at(amy).get(file)).status);
    const seen = await at(amy).get("web/lists/getbytitle('Evidence')/items?$select=FileLeafRef&$top=500");
    const names = (seen.body['value'] as { FileLeafRef: string }[]).map(row => row.FileLeafRef);
    expect([names.includes('closed'), names.includes('secret.txt'), names.includes('amy.txt')]).toEqual([
      false,
      false,
      true
    ]);
    expect((await api.get(file)).status).toBe(200);
  });

  it('[D] removing a folder removes what is in it', async () => {
    await api.post(`${folders}/AddUsingPath(DecodedUrl='gone',Overwrite=false)`);
    const gone = `web/getFolderByServerRelativePath(decodedUrl='${library}/gone')`;
    await server.as(owner)(`${server.url(site)}/_api/${gone}/Files/AddUsingPath(DecodedUrl='g.txt',Overwrite=false)`, {
      method: 'POST',
      body: 'g'
    });
    expect((await at(amy).remove(gone)).status).toBe(403);
    expect((await api.remove(gone)).status).toBe(200);
    expect((await api.get(`web/getFileByServerRelativePath(decodedUrl='${library}/gone/g.txt')`)).status).toBe(404);
  });
});
