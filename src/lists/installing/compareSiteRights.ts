import { groupNames } from '../schema/groups';
import type { Difference } from './difference';
import type { SiteState } from './siteState';

const where = 'The site';

/**
 * Rights on the site itself: our groups read it (a grant on lists alone would open no page), the default members lose Edit, because it
 * contains Manage Lists and with it every setting that protects a list, and members cannot share.
 */
export function compareSiteRights(state: SiteState): readonly Difference[] {
  const readers = [
    ...groupNames.flatMap(name => {
      const group = state.groups.get(name);
      return group ? [{ id: group.id, title: name as string }] : [];
    }),
    state.members
  ];
  const rights = readers.flatMap((reader): Difference[] => {
    const held = state.assignments.find(assignment => assignment.principalId === reader.id)?.levels ?? [];
    const missing: Difference[] = held.some(level => level.id === state.read)
      ? []
      : [
          {
            where,
            what: `${reader.title} cannot read the site.`,
            mend: sp => sp.web.roleAssignments.add(reader.id, state.read)
          }
        ];
    const excess = held
      .filter(level => level.id !== state.read)
      .map(
        level =>
          ({
            where,
            what: `${reader.title} holds ${level.name} on the whole site.`,
            mend: sp => sp.web.roleAssignments.remove(reader.id, level.id)
          }) satisfies Difference
      );
    return [...missing, ...excess];
  });
  if (!state.membersCanShare) return rights;
  return [
    ...rights,
    { where, what: 'Members can share the site.', mend: sp => sp.web.update({ MembersCanShare: false }) }
  ];
}

/** Others who hold more than Read on the whole site. The installer leaves them alone: only an owner can know whether they should. */
export function compareStrangers(state: SiteState): readonly Difference[] {
  const ours = new Set([state.owners.id, state.members.id, ...groupNames.map(name => state.groups.get(name)?.id)]);
  return state.assignments
    .filter(assignment => !ours.has(assignment.principalId))
    .flatMap(({ principal, levels }) =>
      levels
        .filter(level => level.id !== state.read)
        .map(level => ({
          where,
          what: `${principal} holds ${level.name} on the whole site; nobody but its owners needs it.`
        }))
    );
}
