import { groupNames, groups } from '../schema/groups';
import type { Difference } from './difference';
import { setGroupOwner } from './setGroupOwner';
import type { SiteState } from './siteState';

const where = 'Groups';

/** Groups that are not there, or whose members could let others in. */
export function compareGroups(state: SiteState): readonly Difference[] {
  return groupNames.flatMap((name): Difference[] => {
    const group = state.groups.get(name);
    if (!group) {
      return [
        {
          where,
          what: `The group ${name} is missing.`,
          mend: sp =>
            sp.web.siteGroups.add({
              Title: name,
              Description: groups[name].description,
              AllowMembersEditMembership: false,
              OnlyAllowMembersViewMembership: false
            })
        }
      ];
    }
    if (!group.membersEdit) return [];
    return [
      {
        where,
        what: `Members of the group ${name} can let others in.`,
        mend: sp => sp.web.siteGroups.getById(group.id).update({ AllowMembersEditMembership: false })
      }
    ];
  });
}

/** Groups that belong to somebody else: CEPT owns the approvers, the site's owners the rest. */
export function compareGroupOwners(state: SiteState): readonly Difference[] {
  const cept = state.groups.get('CEPT');
  return groupNames.flatMap((name): Difference[] => {
    const group = state.groups.get(name);
    const owner =
      groups[name].owner === 'CEPT'
        ? cept && { id: cept.id, title: 'CEPT' }
        : { id: state.owners.id, title: state.owners.title };
    if (!group || !owner || group.ownerTitle === owner.title) return [];
    return [
      {
        where,
        what: `The group ${name} belongs to ${group.ownerTitle || 'nobody'} instead of ${owner.title}.`,
        mend: sp => setGroupOwner(sp, group.id, owner.id)
      }
    ];
  });
}
