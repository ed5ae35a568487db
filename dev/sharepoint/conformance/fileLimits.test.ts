/** @jest-environment node */
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/webs';
import { request } from 'node:http';
import { join } from 'node:path';
import { openSite } from '../storage/site';
import { amy, olive, startLibrary, type TestLibrary } from '../testing/library';
import { pnpAs } from '../testing/pnpAs';
import { errorOf, type Reply } from '../testing/talk';

let library: TestLibrary;
beforeAll(async () => {
  library = await startLibrary('limits');
});
afterAll(() => library.server.stop());

const api = (path: string): string => `${library.server.url('/sites/limits')}/_api/${path}`;

describe('names', () => {
  it.each([
    ['a quotation mark', 'a"b.txt'],
    ['an asterisk', 'a*b.txt'],
    ['a colon', 'a:b.txt'],
    ['a smaller-than sign', 'a<b.txt'],
    ['a greater-than sign', 'a>b.txt'],
    ['a question mark', 'a?b.txt'],
    ['a slash', 'a/b.txt'],
    ['a backslash', 'a\\b.txt'],
    ['a bar', 'a|b.txt'],
    ['a blank in front', ' a.txt'],
    ['a blank at the end', 'a.txt '],
    ['a dot at the end', 'a.'],
    ['the mark of an Office lock', '~$report.docx'],
    ['_vti_ anywhere', 'a_vti_b.txt'],
    ['con', 'CON'],
    ['aux', 'aux'],
    ['nul', 'nul'],
    ['com0', 'COM0'],
    ['lpt9', 'lpt9'],
    ['.lock', '.lock'],
    ['desktop.ini', 'desktop.ini'],
    ['forms at the root of a library', 'Forms']
  ])('[D] refuses %s', async (_what, name) => {
    const add = `Folders/AddUsingPath(DecodedUrl='${encodeURIComponent(name)}',Overwrite=false)`;
    const reply = await library.as(olive).post(`${library.folder()}/${add}`);
    expect([reply.status, errorOf(reply).code]).toEqual([400, '-2130575245, Microsoft.SharePoint.SPException']);
    const files = `Files/AddUsingPath(DecodedUrl='${encodeURIComponent(name)}',Overwrite=true)`;
    expect((await library.as(olive).post(`${library.folder()}/${files}`)).status).toBe(400);
  });

  it('[D] refuses an address of more than 400 characters and takes one of 400', async () => {
    const folder = 'f'.repeat(200);
    await library.as(olive).post(`${library.folder()}/Folders/AddUsingPath(DecodedUrl='${folder}',Overwrite=false)`);
    const rest = 400 - `${library.path}/${folder}/`.length;
    expect((await library.upload(olive, `${folder}/${'x'.repeat(rest)}`, 'x')).status).toBe(200);
    expect((await library.upload(olive, `${folder}/${'x'.repeat(rest + 1)}`, 'x')).status).toBe(400);
  });

  it.each(['a#b%.docx', "it's.docx", '.gitignore', 'com.txt', 'Überblick – 5 €.pdf'])('[D] takes %s', async name => {
    expect((await library.upload(amy, name, name)).status).toBe(200);
    expect((await library.as(amy).get(library.file(name))).body['Name']).toBe(name);
    expect((await library.content(amy, name)).toString()).toBe(name);
  });
});

describe('sizes', () => {
  it('[I] a message of more than 2,097,152 bytes is refused; a file may be larger', async () => {
    const reply = await library.as(olive).post('web/lists', { Title: 'x'.repeat(2_097_152) });
    expect(reply.status).toBe(400);
    expect(errorOf(reply)).toEqual({
      code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      text: 'The request message is too big. The server does not allow messages larger than 2097152 bytes.'
    });
    const large = Buffer.alloc(2_097_153, 7);
    expect((await library.upload(amy, 'large.bin', large)).status).toBe(200);
    expect((await library.content(amy, 'large.bin')).equals(large)).toBe(true);
  });

  it('[I] a file of more than 250 MB is refused before it is sent', async () => {
    const digest = await library.as(olive).post('contextinfo');
    const to = `${library.folder()}/Files/AddUsingPath(DecodedUrl='huge.bin',Overwrite=false)`;
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request(
        api(to),
        {
          method: 'POST',
          headers: {
            Accept: 'application/json',
            'Content-Length': '262144001',
            'X-Local-User': olive,
            'X-RequestDigest': String(digest.body['FormDigestValue'])
          }
        },
        answer => {
          resolve(answer.statusCode);
          sent.destroy();
        }
      );
      sent.once('error', reject);
      sent.flushHeaders();
    });
    expect(status).toBe(400);
  });
});

describe('a folder of 5,001 files', () => {
  /** Written straight to the disk, because 5,001 requests would only test patience. */
  function fill(): void {
    const site = openSite('limits', join(library.server.dataDir, 'sites', 'limits.sqlite'));
    const list = site.lists.byTitle('Evidence');
    if (!list) throw new Error('the library is missing');
    site.db.transaction(() => {
      for (let n = 1; n <= 5001; n++) {
        const guid = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
        const at = '2027-01-01T00:00:00Z';
        const values = {
          FileLeafRef: `${n}.txt`,
          FileDirRef: `${library.path}/full`,
          FSObjType: 0,
          UniqueId: guid,
          File_x0020_Size: 0
        };
        const id = site.lists.takeId(list);
        const by = { author: 1, editor: 1, created: at, modified: at };
        site.items.insert(list, { id, guid, ...by, etag: 1, major: 1, unique: false, values });
        site.lists.touched(list, at, 1);
      }
    })();
    site.db.close();
  }

  it('[I] is not listed, whatever $top asks; the folder, one file of it and the items are found', async () => {
    await library.as(olive).post(`${library.folder()}/Folders/AddUsingPath(DecodedUrl='full',Overwrite=false)`);
    fill();
    const listed = await library.as(amy).get(`${library.folder('full')}/Files?$top=10`);
    expect([listed.status, errorOf(listed)]).toEqual([
      500,
      {
        code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
        text: 'The attempted operation is prohibited because it exceeds the list view threshold.'
      }
    ]);
    expect((await library.as(amy).get(library.folder('full'))).body['ItemCount']).toBe(5001);
    expect((await library.as(amy).get(library.file('full/5001.txt'))).body['Name']).toBe('5001.txt');
    const { body } = await library.as(amy).get("web/lists/getbytitle('Evidence')/items?$select=Id&$top=5000");
    expect(body['value']).toHaveLength(5000);
  });
});

describe('what is refused', () => {
  it('[D] files in a batch, and nothing of them is kept', async () => {
    const add = (name: string): string =>
      `--c\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nPOST ${api(library.folder())}/Files/AddUsingPath(DecodedUrl='${name}',Overwrite=false) HTTP/1.1\r\nAccept: application/json\r\n\r\nhello\r\n`;
    const body = `--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n${add('a.txt')}${add('b.txt')}--c--\r\n--b--\r\n`;
    const headers = { 'Content-Type': 'multipart/mixed; boundary=b' };
    const answer = await library.server.as(olive)(api('$batch'), { method: 'POST', headers, body });
    expect((await answer.text()).match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 400', 'HTTP/1.1 400']);
    expect((await library.as(olive).get(library.file('a.txt'))).status).toBe(404);
  });

  it('[L] what is not imitated is 501: check-out, copies, chunks, attachments, form values as a name', async () => {
    await library.upload(olive, 'plain.txt', 'x');
    const file = library.file('plain.txt');
    await library.as(olive).post('web/lists', { Title: 'Things' });
    const things = "web/lists/getbytitle('Things')/items";
    await library.as(olive).post(things, { Title: 'one' });
    const renaming = { formValues: [{ FieldName: 'FileLeafRef', FieldValue: 'other.txt' }] };
    const replies: Reply[] = [
      await library.as(olive).post(`${file}/checkout`),
      await library.as(olive).post(`${file}/copyto(strnewurl='${library.path}/copy.txt',boverwrite=false)`),
      await library.as(olive).post(`${file}/startUpload(uploadId=guid'00000000-0000-0000-0000-000000000001')`),
      await library.as(olive).post(`${file}/ListItemAllFields/validateUpdateListItem`, renaming),
      await library.as(olive).post(`${things}(1)/AttachmentFiles/add(FileName='a.txt')`),
      await library.as(olive).get(`${things}?$expand=AttachmentFiles`)
    ];
    expect(replies.map(reply => reply.status)).toEqual([501, 501, 501, 501, 501, 501]);
  });

  it('[L] a chunked upload of @pnp/sp is refused', async () => {
    const folder = pnpAs(library.server.url('/sites/limits'), olive).web.getFolderByServerRelativePath(library.path);
    await expect(folder.files.addChunked('chunks.bin', new Blob(['abc']))).rejects.toThrow(/501/);
  });
});
