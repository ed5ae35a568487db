/** @jest-environment node */
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/items';
import '@pnp/sp/webs';
import { amy, ben, olive, startLibrary, type TestLibrary } from '../testing/library';
import { pnpAs } from '../testing/pnpAs';
import { errorOf, type Reply } from '../testing/talk';

let library: TestLibrary;
beforeAll(async () => {
  library = await startLibrary('files');
});
afterAll(() => library.server.stop());

const text = async (login: string, name: string, version?: number): Promise<string> =>
  (await library.content(login, name, version)).toString();
const refusal = async (response: Response): Promise<{ status: number; code: string; text: string }> => ({
  status: response.status,
  ...errorOf({ body: await response.json() } as Reply)
});
const items = "web/lists/getbytitle('Evidence')/items";

describe('adding and reading', () => {
  it('[R] an upload gives the file with its keys, and its bytes come back exactly', async () => {
    const answer = await library.upload(olive, 'photo.bin', Uint8Array.from([0, 255, 13, 10, 128, 200]));
    const { UniqueId: id, ...file } = (await answer.json()) as Record<string, unknown>;
    expect(answer.status).toBe(200);
    expect(file).toEqual({
      CheckInComment: '',
      CheckOutType: 2,
      ContentTag: `{${String(id).toUpperCase()}},1,1`,
      CustomizedPageStatus: 0,
      ETag: `"{${String(id).toUpperCase()}},1"`,
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IrmEnabled: false,
      Length: '6',
      Level: 1,
      LinkingUri: null,
      LinkingUrl: '',
      MajorVersion: 1,
      MinorVersion: 0,
      Name: 'photo.bin',
      ServerRelativeUrl: '/sites/files/Evidence/photo.bin',
      TimeCreated: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string,
      TimeLastModified: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string,
      Title: null,
      UIVersion: 512,
      UIVersionLabel: '1.0'
    });
    expect([...(await library.content(olive, 'photo.bin'))]).toEqual([0, 255, 13, 10, 128, 200]);
  });

  it('[U] somebody who may add and read uploads a file that is not there yet', async () => {
    expect((await library.upload(amy, 'amy.txt', 'mine')).status).toBe(200);
    expect(await text(ben, 'amy.txt')).toBe('mine');
  });

  it('[I] without Overwrite a taken name is refused, whatever its case, and the file stays as it was', async () => {
    await library.upload(amy, 'taken.txt', 'first');
    expect(await refusal(await library.upload(olive, 'TAKEN.txt', 'second'))).toEqual({
      status: 400,
      code: '-2130575257, Microsoft.SharePoint.SPException',
      text: expect.stringMatching(
        /^A file with the name Evidence\/taken\.txt already exists\. It was last modified by i:0#\.f\|membership\|amy\.staff@council\.example on \d\d \w{3} \d{4} \d\d:\d\d:\d\d -0000\.$/
      ) as string
    });
    expect(await text(olive, 'taken.txt')).toBe('first');
  });

  it('[R] a missing file answers 404 with its path as it was asked', async () => {
    const reply = await library.as(olive).get(library.file('None.txt'));
    expect(reply.status).toBe(404);
    expect(errorOf(reply)).toEqual({
      code: '-2130575338, Microsoft.SharePoint.SPException',
      text: 'The file /sites/files/Evidence/None.txt does not exist.'
    });
  });

  it('[D] @pnp/sp uploads, reads and lists', async () => {
    const sp = pnpAs(library.server.url('/sites/files'), amy);
    const folder = sp.web.getFolderByServerRelativePath(library.path);
    const added = await folder.files.addUsingPath('by pnp.txt', 'hello', { Overwrite: false });
    const file = sp.web.getFileById(added.UniqueId);
    expect(await file.getText()).toBe('hello');
    expect((await file.select('Name', 'ListItemAllFields/FileRef').expand('ListItemAllFields')()).Name).toBe(
      'by pnp.txt'
    );
    expect((await folder.files()).map(one => one.Name)).toContain('by pnp.txt');
    expect(await file.listItemAllFields.select('FileRef')()).toMatchObject({
      FileRef: '/sites/files/Evidence/by pnp.txt'
    });
  });

  it('[R] the items of a library name their file, and expand it', async () => {
    const columns = 'FileLeafRef,FileDirRef,FileRef,File_x0020_Size,FileSystemObjectType,File/Length';
    const query = `$select=${columns}&$expand=File&$filter=FileLeafRef eq 'photo.bin'`;
    expect((await library.as(olive).get(`${items}?${query}`)).body['value']).toEqual([
      {
        FileLeafRef: 'photo.bin',
        FileDirRef: '/sites/files/Evidence',
        FileRef: '/sites/files/Evidence/photo.bin',
        File_x0020_Size: 6,
        FileSystemObjectType: 0,
        File: { Length: '6' }
      }
    ]);
  });
});

describe('changing', () => {
  it('[D] overwriting, changing, renaming, recycling and deleting need more than Add', async () => {
    await library.upload(amy, 'kept.txt', 'kept');
    const file = library.file('kept.txt');
    const put = library.server.as(amy)(`${library.server.url('/sites/files')}/_api/${file}/$value`, {
      method: 'POST',
      headers: { 'X-HTTP-Method': 'PUT', 'If-Match': '*' },
      body: 'spoilt'
    });
    const statuses = [
      (await library.upload(amy, 'kept.txt', 'spoilt', true)).status,
      (await put).status,
      (await library.as(amy).remove(file)).status,
      (await library.as(amy).post(`${file}/recycle`)).status,
      (await library.as(amy).merge(`${file}/ListItemAllFields`, { Title: 'spoilt' })).status,
      (await library.as(amy).merge(`${file}/ListItemAllFields`, { FileLeafRef: 'other.txt' })).status
    ];
    expect(statuses).toEqual([403, 403, 403, 403, 403, 403]);
    expect(await text(amy, 'kept.txt')).toBe('kept');
  });

  it('[R] overwriting keeps the earlier version and its bytes', async () => {
    await library.upload(olive, 'story.txt', 'one');
    await library.upload(olive, 'story.txt', 'second', true);
    expect((await library.as(olive).get(`${library.file('story.txt')}/versions`)).body['value']).toEqual([
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
    expect((await library.as(olive).get(library.file('story.txt'))).body).toMatchObject({
      UIVersionLabel: '2.0',
      Length: '6'
    });
    expect([await text(olive, 'story.txt', 512), await text(olive, 'story.txt')]).toEqual(['one', 'second']);
  });

  it('[D] a version beyond the limit goes, and the versions that stay keep the bytes they show', async () => {
    await library.as(olive).merge("web/lists/getbytitle('Evidence')", { MajorVersionLimit: 2 });
    await library.upload(olive, 'short.txt', 'one');
    for (const title of ['a', 'b'])
      await library.as(olive).merge(`${library.file('short.txt')}/ListItemAllFields`, { Title: title });
    await library.upload(olive, 'short.txt', 'two', true);
    await library.as(olive).merge("web/lists/getbytitle('Evidence')", { MajorVersionLimit: 500 });
    const { body } = await library.as(olive).get(`${library.file('short.txt')}/versions?$select=VersionLabel`);
    expect(body['value']).toEqual([{ VersionLabel: '3.0' }]);
    expect([await text(olive, 'short.txt', 1536), await text(olive, 'short.txt')]).toEqual(['one', 'two']);
  });

  it('[I] the item of a file is tagged with the id of the file in lower case, compared sign by sign', async () => {
    await library.upload(olive, 'tagged.txt', 'x');
    const id = String((await library.as(olive).get(library.file('tagged.txt'))).body['UniqueId']);
    const item = `${library.file('tagged.txt')}/ListItemAllFields`;
    const wrong = await library.as(olive).merge(item, { Title: 'a' }, `"{${id}},1"`);
    expect([wrong.status, errorOf(wrong).text]).toEqual([
      412,
      `The request ETag value '"{${id}},1"' does not match the object's ETag value '"${id},1"'.`
    ]);
    expect((await library.as(olive).merge(item, { Title: 'a' }, `"${id},1"`)).status).toBe(204);
  });

  it('[I] a changed FileLeafRef is another name, refused where it is taken', async () => {
    await library.upload(olive, 'before.txt', 'same');
    const item = `${library.file('before.txt')}/ListItemAllFields`;
    expect((await library.as(olive).merge(item, { FileLeafRef: 'STORY.txt' })).status).toBe(400);
    expect((await library.as(olive).merge(item, { FileLeafRef: 'a:b.txt' })).status).toBe(400);
    expect((await library.as(olive).merge(item, { FileLeafRef: 'after.txt' })).status).toBe(204);
    expect((await library.as(olive).get(library.file('before.txt'))).status).toBe(404);
    expect(await text(olive, 'after.txt')).toBe('same');
  });

  it('[R] a deleted or recycled file is gone, and its name is free', async () => {
    for (const remove of [
      () => library.as(olive).remove(library.file('gone.txt')),
      () => library.as(olive).post(`${library.file('gone.txt')}/recycle`)
    ]) {
      await library.upload(olive, 'gone.txt', 'x');
      expect((await remove()).status).toBe(200);
      expect((await library.as(olive).get(library.file('gone.txt'))).status).toBe(404);
    }
    expect((await library.upload(amy, 'gone.txt', 'new')).status).toBe(200);
  });
});
