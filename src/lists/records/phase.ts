import type { SPFI } from '@pnp/sp';
import type { Opened } from '../../domain/partnerships/records';
import { installationList } from '../installation/installationList';
import { neededMigration } from '../installation/neededMigration';
import { listOf } from '../schema/site';
import { troubleOf } from '../schema/translateErrors';

type Unready = Exclude<Opened<never>, { readonly phase: 'ready' }>;

/** The number of the last migration recorded on the site; 0 where a set-up stopped before the first. */
export async function installedMigration(batch: SPFI): Promise<number> {
  const rows = await listOf(batch, installationList)
    .items.select('PtMigration')
    .filter("PtRowKind eq 'Migration'")
    .top(5000)<{ readonly PtMigration: number | null }[]>();
  return Math.max(0, ...rows.map(row => row.PtMigration ?? 0));
}

/** Whether a page can work here. SharePoint does not say whether a list is missing or hidden from the caller. */
export function phaseOf(installed: PromiseSettledResult<number>): Unready | { readonly phase: 'ready' } {
  if (installed.status === 'rejected') {
    const trouble = troubleOf(installed.reason);
    if (trouble.reason === 'notFound' || trouble.reason === 'forbidden') return { phase: 'absent' };
    // The list is there and its columns are not yet: a set-up that stopped early.
    if (trouble.reason === 'refused') return { phase: 'behind', installed: 0, needed: neededMigration };
    throw trouble;
  }
  if (installed.value < neededMigration)
    return { phase: 'behind', installed: installed.value, needed: neededMigration };
  if (installed.value > neededMigration) return { phase: 'ahead', installed: installed.value, needed: neededMigration };
  return { phase: 'ready' };
}
