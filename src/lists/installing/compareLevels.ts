import { levelHigh, levelNames, levels } from '../schema/levels';
import type { Difference } from './difference';
import type { SiteState } from './siteState';

const where = 'Permission levels';

/** Levels that are not there or that allow something else than they should. */
export function compareLevels(state: SiteState): readonly Difference[] {
  return levelNames.flatMap((name): Difference[] => {
    const { low, description } = levels[name];
    const level = state.levels.get(name);
    if (!level) {
      return [
        {
          where,
          what: `The permission level ${name} is missing.`,
          mend: sp => sp.web.roleDefinitions.add(name, description, 200, { High: levelHigh, Low: low })
        }
      ];
    }
    if (level.high === String(levelHigh) && level.low === String(low)) return [];
    return [
      {
        where,
        what: `The permission level ${name} allows something else than it should.`,
        mend: sp => sp.web.roleDefinitions.getById(level.id).update({ BasePermissions: { High: levelHigh, Low: low } })
      }
    ];
  });
}
