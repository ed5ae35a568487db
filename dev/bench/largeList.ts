import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSite } from '../sharepoint/storage/site';
import { startSharePoint, type StartedSharePoint } from '../sharepoint/testing/startSharePoint';
import { talk } from '../sharepoint/testing/talk';

const rows = 20_000;
const list = "web/lists/getbytitle('Large')";
const columns: readonly string[] = [
  '<Field Type="Text" Name="Code" DisplayName="Code" Indexed="TRUE" />',
  '<Field Type="Choice" Name="State" DisplayName="State" Indexed="TRUE"><CHOICES><CHOICE>Open</CHOICE><CHOICE>Closed</CHOICE></CHOICES></Field>',
  '<Field Type="Number" Name="Amount" DisplayName="Amount" Indexed="TRUE" />',
  '<Field Type="DateTime" Name="Due" DisplayName="Due" Indexed="TRUE" />',
  '<Field Type="User" Name="Lead" DisplayName="Lead" />',
  '<Field Type="Boolean" Name="Shared" DisplayName="Shared" />',
  '<Field Type="Note" Name="Story" DisplayName="Story" />'
];

export interface LargeList {
  readonly server: StartedSharePoint;
  readonly siteName: string;
  readonly dataDir: string;
  stop(): Promise<void>;
}

/** A list of 20,000 rows with four indexes. The rows are written straight to the disk: what is measured is reading them. */
export async function largeList(owner: string): Promise<LargeList> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-sharepoint-'));
  const siteName = 'large';
  const first = await startSharePoint({ dataDir });
  const api = talk(first.as(owner), first.url(`/sites/${siteName}`));
  await api.post('web/lists', { Title: 'Large' });
  for (const SchemaXml of columns) await api.post(`${list}/fields/createfieldasxml`, { parameters: { SchemaXml } });
  await first.stop();
  fill(join(dataDir, 'sites', `${siteName}.sqlite`), siteName);
  const server = await startSharePoint({ dataDir });
  return {
    server,
    siteName,
    dataDir,
    stop: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  };
}

function fill(file: string, siteName: string): void {
  const site = openSite(siteName, file);
  const large = site.lists.byTitle('Large');
  if (!large) throw new Error('the list is missing');
  const at = '2027-01-01T09:00:00Z';
  site.db.transaction(() => {
    for (let n = 1; n <= rows; n++) {
      site.items.insert(large, {
        id: site.lists.takeId(large),
        guid: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
        author: 1,
        editor: 1,
        created: at,
        modified: at,
        etag: 1,
        major: 1,
        unique: false,
        values: {
          Title: `Row ${n}`,
          Code: `C${n % 100}`,
          State: n % 3 === 0 ? 'Closed' : 'Open',
          Amount: n,
          Due: at,
          Lead: 1,
          Shared: n % 2 === 0,
          Story: 'A long text that a narrow query never reads. '.repeat(20)
        }
      });
      site.lists.touched(large, at, 1);
    }
  })();
  site.db.close();
}
