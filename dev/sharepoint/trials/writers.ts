import type { Caller } from '../testing/caller';
import { talk } from '../testing/talk';

type Api = ReturnType<typeof talk>;

/** Writers at work, until their server is gone. */
export interface Load {
  acknowledged(): number;
  counts(): Readonly<Record<string, number>>;
  readonly ended: Promise<unknown>;
  /** Acknowledged writes that a server on the same data does not have. */
  missing(api: Api): Promise<readonly string[]>;
}

const things = "web/lists/getbytitle('Things')";
const papers = "web/getfolderbyserverrelativepath(decodedurl='/sites/durable/Papers')/files";

/** A batch that adds three rows with these titles. */
function batchOf(site: string, titles: readonly string[]): string {
  const parts = titles.map(
    title =>
      `--c\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nPOST ${site}/_api/${things}/items HTTP/1.1\nAccept: application/json\nContent-Type: application/json\n\n${JSON.stringify({ Title: title })}\n\n`
  );
  return `--b\nContent-Type: multipart/mixed; boundary="c"\n\n${parts.join('')}--c--\n\n--b--\n`;
}

/** Sets a site up and begins to add rows, change one row again and again, send batches and upload files. */
export async function startWriters(call: Caller, site: string): Promise<Load> {
  const api = talk(call, site);
  await api.post('web/lists', { Title: 'Things' });
  await api.post('web/lists', { Title: 'Papers', BaseTemplate: 101 });
  const changed = Number((await api.post(`${things}/items`, { Title: 'change 0' })).body['Id']);
  const rows: string[] = [];
  const files: string[] = [];
  const batches: string[] = [];
  let newest = 0;

  const adding = async (): Promise<void> => {
    for (let n = 1; ; n++)
      if ((await api.post(`${things}/items`, { Title: `add ${n}` })).status === 201) rows.push(`add ${n}`);
  };
  const changing = async (): Promise<void> => {
    for (let n = 1; ; n++)
      if ((await api.merge(`${things}/items(${changed})`, { Title: `change ${n}` })).status === 204) newest = n;
  };
  const batching = async (): Promise<void> => {
    for (let n = 1; ; n++) {
      const titles = ['a', 'b', 'c'].map(part => `batch ${n}${part}`);
      const answer = await call(`${site}/_api/$batch`, {
        method: 'POST',
        headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
        body: batchOf(site, titles)
      });
      const made = (await answer.text()).match(/HTTP\/1\.1 201/g)?.length;
      if (made === titles.length) batches.push(...titles);
    }
  };
  const uploading = async (): Promise<void> => {
    for (let n = 1; ; n++) {
      const answer = await call(`${site}/_api/${papers}/addusingpath(decodedurl='file ${n}.txt',overwrite=false)`, {
        method: 'POST',
        body: `content ${n}`
      });
      await answer.arrayBuffer();
      if (answer.status === 200) files.push(`file ${n}`);
    }
  };

  return {
    ended: Promise.allSettled([adding(), changing(), batching(), uploading()]),
    acknowledged: () => rows.length + newest + batches.length + files.length,
    counts: () => ({ adds: rows.length, changes: newest, 'batch parts': batches.length, files: files.length }),
    missing: async after => {
      const value = async (path: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
        (await after.get(path)).body['value'] as readonly Readonly<Record<string, unknown>>[];
      const found = await value(`${things}/items?$select=Id,Title&$top=5000`);
      const titles = new Set(found.map(row => row['Title']));
      const lengths = new Map((await value(papers)).map(file => [file['Name'], Number(file['Length'])]));
      const last = String(found.find(row => row['Id'] === changed)?.['Title']);
      return [
        ...[...rows, ...batches].filter(title => !titles.has(title)),
        ...(Number(last.replace('change ', '')) >= newest ? [] : [`change ${newest} (${last})`]),
        ...files.filter(name => lengths.get(`${name}.txt`) !== `content ${name.slice(5)}`.length)
      ];
    }
  };
}
