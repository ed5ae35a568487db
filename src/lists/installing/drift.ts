import type { SPFI } from '@pnp/sp';
import type { Drift, InstallationStep } from '../../domain/installation/installation';
import { allLists } from './allLists';
import { compareColumns, compareIndexes } from './compareColumns';
import { compareGroupOwners, compareGroups } from './compareGroups';
import { compareLevels } from './compareLevels';
import { compareListRights } from './compareListRights';
import { compareList, compareSettings } from './compareLists';
import { compareSiteRights, compareStrangers } from './compareSiteRights';
import { compareViews } from './compareViews';
import { readSite } from './readSite';
import type { SiteState } from './siteState';

/** Reads a site back and tells every difference from what is declared, by the comparison that the installer mends by. */
export async function findDrift(sp: SPFI, onStep: (step: InstallationStep) => void): Promise<readonly Drift[]> {
  onStep({ label: 'Reading the site back', done: 0, of: 1 });
  const found = driftOf(await readSite(sp)).map(({ where, what }) => ({ where, what }));
  onStep({ label: 'Done', done: 1, of: 1 });
  return found;
}

function driftOf(state: SiteState): readonly Drift[] {
  const lists = allLists.flatMap((list): readonly Drift[] => {
    const actual = state.lists.get(list.name);
    if (!actual) return compareList(list, actual);
    const rights = compareListRights(list, state);
    return [
      ...compareColumns(list, actual),
      ...compareIndexes(list, actual),
      ...compareViews(list, actual).unnamed,
      ...compareSettings(list, actual),
      ...(actual.hasOwnRights ? [...rights.missing, ...rights.excess] : rights.inherited)
    ];
  });
  return [
    ...compareGroups(state),
    ...compareGroupOwners(state),
    ...compareLevels(state),
    ...lists,
    ...compareSiteRights(state),
    ...compareStrangers(state)
  ];
}
