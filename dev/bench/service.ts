import { join } from 'node:path';
import { asAssumed } from '../sharepoint/assumptions';
import { Directory } from '../sharepoint/directory';
import { runOperation, type Operation, type Setting } from '../sharepoint/requests/operation';
import { userOf } from '../sharepoint/siteBirth';
import { openSite } from '../sharepoint/storage/site';
import { testPeople } from '../sharepoint/testing/startSharePoint';
import { median, type Figure } from './figure';
import { largeList } from './largeList';

const owner = 'olive.owner@council.example';
/** An ordinary member of staff: their rights have to be worked out, a site administrator's do not. */
const reader = 'amy.staff@council.example';
const list = "web/lists/getbytitle('Large')";
const narrow = 'Id,Title,Code,State,Amount,Due,LeadId,Shared,Created,AuthorId';
const page = `${list}/items?$select=${narrow}&$top=5000`;

async function timesOf(runs: number, work: (run: number) => void | Promise<void>): Promise<number> {
  for (let run = 0; run < Math.ceil(runs / 5); run++) await work(run);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    await work(run);
    times.push(performance.now() - begun);
  }
  return median(times);
}

/** What reading costs the local SharePoint: around its request code, and over HTTP for information. */
export async function serviceFigures(): Promise<readonly Figure[]> {
  const large = await largeList(owner);
  const site = openSite(large.siteName, join(large.dataDir, 'sites', `${large.siteName}.sqlite`));
  const directory = new Directory(testPeople);
  const ask = (target: string): string => {
    const user = userOf(site, directory, reader);
    if (!user) throw new Error(`${reader} is not in the directory`);
    const setting: Setting = {
      site,
      user,
      directory,
      tenantProperties: {},
      assumptions: asAssumed,
      webUrl: large.server.url(site.path),
      now: Date.now(),
      log: () => undefined
    };
    const operation: Operation = { verb: 'GET', target, accept: 'application/json', body: Buffer.alloc(0) };
    const { status, body } = runOperation(setting, operation);
    if (status !== 200) throw new Error(`${target}: ${status} ${body.toString()}`);
    return body.toString();
  };
  const call = large.server.as(reader);
  const fetched = async (target: string): Promise<void> => {
    const answer = await call(`/sites/${large.siteName}/_api/${target}`);
    if (answer.status !== 200) throw new Error(`${target}: ${answer.status}`);
    await answer.text();
  };
  const itemAt = (run: number): string => `${list}/items(${1 + ((run * 7919) % 20_000)})`;
  try {
    const rowsOfPage = (JSON.parse(ask(page)) as { value: readonly unknown[] }).value.length;
    if (rowsOfPage !== 5000) throw new Error(`a page of ${rowsOfPage} rows`);
    const item = await timesOf(300, run => void ask(itemAt(run)));
    const rows = await timesOf(15, () => void ask(page));
    const itemOverHttp = await timesOf(100, run => fetched(itemAt(run)));
    const rowsOverHttp = await timesOf(7, () => fetched(page));
    return [
      { what: 'SharePoint: one item of a 20,000-row list', value: item, unit: 'ms', budget: 1 },
      { what: 'SharePoint: a page of 5,000 rows of it', value: rows, unit: 'ms', budget: 50 },
      { what: 'the item over HTTP', value: itemOverHttp, unit: 'ms' },
      { what: 'the page over HTTP', value: rowsOverHttp, unit: 'ms' }
    ];
  } finally {
    site.db.close();
    await large.stop();
  }
}
