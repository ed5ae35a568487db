import type { SPFI } from '@pnp/sp';
import type { InstallationStep } from '../../domain/installation/installation';
import type { Person } from '../../domain/people/person';
import { Trouble } from '../../domain/trouble';
import type { ListDeclaration } from '../schema/defineList';
import { allLists } from './allLists';
import { appointFirst } from './appointFirst';
import { compareColumns, compareIndexes } from './compareColumns';
import { compareGroupOwners, compareGroups } from './compareGroups';
import { compareLevels } from './compareLevels';
import { compareListRights } from './compareListRights';
import { compareList, compareSettings } from './compareLists';
import { compareSiteRights } from './compareSiteRights';
import { compareViews } from './compareViews';
import type { Difference } from './difference';
import { inBatches } from '../schema/inBatches';
import { readSite } from './readSite';
import { recordMigrations } from './recordMigrations';

export interface InstallOptions {
  readonly firstCeptMembers: readonly Person[];
  readonly now: () => Date;
  readonly newKey: () => string;
  readonly onStep: (step: InstallationStep) => void;
}

/** How many changes of one list go together: creating a column takes SharePoint long enough that a hundred could time out. */
const changesAtOnce = 25;

/**
 * Brings a site to what is declared: groups, levels, lists, columns, indexes, views, settings, rights last, and the record of it at the
 * very end. Each stage mends only what differs, so a second run does nothing and a run after a failure goes on where it stopped.
 */
export async function install(sp: SPFI, options: InstallOptions): Promise<void> {
  const perList = ['columns', 'views', 'settings', 'rights'] as const;
  const of = 6 + allLists.length * (1 + perList.length);
  let done = 0;
  const step = async (label: string, work: () => Promise<void>): Promise<void> => {
    options.onStep({ label, done, of });
    await work();
    done++;
  };

  const before = await readSite(sp);
  await step('Groups', () => mend(sp, compareGroups(before)));
  await step('Permission levels', () => mend(sp, compareLevels(before)));
  for (const list of allLists) {
    await step(`${list.title}: list`, () => mend(sp, compareList(list, before.lists.get(list.name))));
  }

  const state = await readSite(sp);
  await step('Owners of the groups', async () => {
    // One by one: what changes an owner cannot stand in a batch.
    for (const owner of compareGroupOwners(state)) await owner.mend?.(sp);
  });
  const stages: {
    readonly [S in (typeof perList)[number]]: (list: ListDeclaration) => readonly (readonly Difference[])[];
  } = {
    columns: list => [
      compareColumns(list, state.lists.get(list.name)),
      compareIndexes(list, state.lists.get(list.name))
    ],
    views: list => {
      const views = compareViews(list, state.lists.get(list.name));
      return [views.missing, views.unfilled, views.unnamed];
    },
    settings: list => [compareSettings(list, state.lists.get(list.name))],
    rights: list => {
      const rights = compareListRights(list, state);
      return [rights.inherited, rights.missing, rights.excess];
    }
  };
  for (const stage of perList) {
    for (const list of allLists) {
      await step(`${list.title}: ${stage}`, async () => {
        for (const differences of stages[stage](list)) await mend(sp, differences);
      });
    }
  }
  await step('Rights on the site', () => mend(sp, compareSiteRights(state)));
  await step('First members of CEPT', () => appointFirst(sp, options.firstCeptMembers, options.now(), options.newKey));
  await step('Record of the installation', () => recordMigrations(sp, options.now()));
  options.onStep({ label: 'Done', done: of, of });
}

/** Mends independent differences together. What only a person can put right stops the work, before anything records it as done. */
async function mend(sp: SPFI, differences: readonly Difference[]): Promise<void> {
  const stuck = differences.find(difference => !difference.mend);
  if (stuck) throw new Trouble('refused', `${stuck.where}: ${stuck.what}`);
  if (differences.length === 0) return;
  await inBatches(sp, batch => differences.map(difference => difference.mend?.(batch)), changesAtOnce);
}
