import type { ListDeclaration } from '../schema/defineList';
import { groupNames } from '../schema/groups';
import { listOf } from '../schema/site';
import type { Difference } from './difference';
import type { SiteState } from './siteState';

/** What has to be done to the rights of a list, in this order: whoever installs loses their own direct grant last. */
export interface RightsDifferences {
  readonly inherited: readonly Difference[];
  readonly missing: readonly Difference[];
  readonly excess: readonly Difference[];
}

interface Grant {
  readonly principalId: number;
  readonly principal: string;
  readonly level: { readonly id: number; readonly name: string };
}

/** The rights of a list: its own, not the site's; the Owners and our groups at their levels, and nobody else. */
export function compareListRights(declared: ListDeclaration, state: SiteState): RightsDifferences {
  const where = declared.title;
  const actual = state.lists.get(declared.name);
  const isOwn = actual?.hasOwnRights ?? false;
  const wanted = wantedGrants(declared, state);
  const held: readonly Grant[] = isOwn
    ? (actual?.assignments ?? []).flatMap(({ levels, ...who }) => levels.map(level => ({ ...who, level })))
    : [
        {
          principalId: state.me.id,
          principal: 'Whoever installs',
          level: { id: state.fullControl, name: 'Full Control' }
        }
      ];
  return {
    inherited: isOwn
      ? []
      : [
          {
            where,
            what: 'It has the rights of the whole site instead of its own.',
            mend: sp => listOf(sp, declared).breakRoleInheritance(false, true)
          }
        ],
    missing: without(wanted, isOwn ? held : []).map(grant => ({
      where,
      what: `${grant.principal} does not hold ${grant.level.name} here.`,
      mend: sp => listOf(sp, declared).roleAssignments.add(grant.principalId, grant.level.id)
    })),
    excess: without(held, wanted).map(grant => ({
      where,
      what: `${grant.principal} holds ${grant.level.name} here and should not.`,
      mend: sp => listOf(sp, declared).roleAssignments.remove(grant.principalId, grant.level.id)
    }))
  };
}

function wantedGrants(declared: ListDeclaration, state: SiteState): readonly Grant[] {
  const owners: Grant = {
    principalId: state.owners.id,
    principal: state.owners.title,
    level: { id: state.fullControl, name: 'Full Control' }
  };
  const ours = groupNames.flatMap((group): Grant[] => {
    const name = declared.rights[group];
    const level = name && state.levels.get(name);
    const principal = state.groups.get(group);
    return name && level && principal
      ? [{ principalId: principal.id, principal: group, level: { id: level.id, name } }]
      : [];
  });
  return [owners, ...ours];
}

function without(grants: readonly Grant[], others: readonly Grant[]): readonly Grant[] {
  return grants.filter(
    grant => !others.some(other => other.principalId === grant.principalId && other.level.id === grant.level.id)
  );
}
