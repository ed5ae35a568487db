import { deriveStatus } from '../../../src/domain/status/deriveStatus';
import { allLists } from '../../../src/lists/installing/allLists';
import { createRecordsRepository } from '../../../src/lists/records/recordsRepository';
import { listOf } from '../../../src/lists/schema/site';
import { ownerLogin } from '../cast';
import type { CampaignSite } from './campaignSite';

/** Numbers and times that the server gives, and how often a row was written, differ from run to run. */
const given = new Set(['Id', 'ID', 'GUID', 'Created', 'Modified', 'OData__UIVersionString', 'PtReference']);

type Row = Readonly<Record<string, unknown>>;

/** Keys, hashes and times become words; all else must be equal. */
const plain = (text: string): string =>
  text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, 'key')
    .replace(/\b[0-9a-f]{64}\b/g, 'hash')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time');

function lineOf(list: string, row: Row): string {
  const kept = Object.entries(row).filter(([name]) => !given.has(name) && !name.startsWith('odata.'));
  return `${list} ${plain(JSON.stringify(kept.sort(([one], [other]) => one.localeCompare(other))))}`;
}

export interface Ends {
  /** By the partnership's key: every row about it, and where it stands. */
  readonly byKey: ReadonlyMap<string, readonly string[]>;
  readonly references: readonly string[];
}

/** Reads the whole site as its owner. */
export async function readEnds(site: CampaignSite): Promise<Ends> {
  const { sp } = site.as(ownerLogin);
  const byKey = new Map<string, string[]>();
  const references: string[] = [];
  const add = (key: string, line: string): void => void byKey.set(key, [...(byKey.get(key) ?? []), line]);
  for (const list of allLists.filter(one => 'PtKey' in one.columns)) {
    const rows = await listOf(sp, list).items.top(5000)<Row[]>();
    for (const row of rows) {
      add(String(row['PtKey']), lineOf(list.name, row));
      if (typeof row['PtReference'] === 'string') references.push(row['PtReference']);
    }
  }
  const opened = await createRecordsRepository(sp).openRegister();
  if (opened.phase !== 'ready') throw new Error(`The register is ${opened.phase}.`);
  for (const status of deriveStatus(opened.records, await site.later(5))) {
    const { isEntered, registerDiffers, ignoredDecisions } = status;
    add(status.key, JSON.stringify([status.status, isEntered, registerDiffers, ignoredDecisions.length]));
  }
  byKey.forEach(lines => lines.sort());
  return { byKey, references };
}
