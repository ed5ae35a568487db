import type { SPFI } from '@pnp/sp';
import { installationList } from '../installation/installationList';
import type { ValuesOf } from '../schema/rowType';
import { listOf } from '../schema/site';
import { troubleOf } from '../schema/translateErrors';
import { migrations, productVersion } from './migrations';

/** Runs what has not run here yet, and writes each one's row last: where a row is missing, the work may be too. */
export async function recordMigrations(sp: SPFI, now: Date): Promise<void> {
  const list = listOf(sp, installationList);
  const rows = await list.items.select('PtMigration').filter("PtRowKind eq 'Migration'").top(5000)<
    { readonly PtMigration: number | null }[]
  >();
  const recorded = new Set(rows.map(row => row.PtMigration));
  for (const migration of migrations.filter(({ number }) => !recorded.has(number))) {
    await migration.run?.(sp);
    const values: ValuesOf<typeof installationList> = {
      Title: migration.says,
      PtInstallationKey: `migration-${migration.number}`,
      PtRowKind: 'Migration',
      PtMigration: migration.number,
      PtProductVersion: productVersion,
      PtDoneOn: now.toISOString()
    };
    await once(() => list.items.add(values));
  }
}

/** A second owner may have set the site up in the same minute: the row that is there is as good. */
async function once(add: () => Promise<unknown>): Promise<void> {
  try {
    await add();
  } catch (thrown) {
    if (troubleOf(thrown).reason !== 'duplicate') throw thrown;
  }
}
