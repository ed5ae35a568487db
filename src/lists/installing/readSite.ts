import '@pnp/sp/fields';
import '@pnp/sp/views';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import type { SPFI } from '@pnp/sp';
import { pathOf } from '../schema/defineList';
import { listOf, sitePath } from '../schema/site';
import { allLists } from './allLists';
import { inBatches } from '../schema/inBatches';
import {
  assignmentsOf,
  fieldSelect,
  listSelect,
  listState,
  type AssignmentAnswer,
  type FieldAnswer,
  type ListAnswer,
  type ViewAnswer
} from './readAnswers';
import type { ListState, SiteState } from './siteState';

interface GroupAnswer {
  readonly Id: number;
  readonly Title: string;
  readonly OwnerTitle: string;
  readonly AllowMembersEditMembership: boolean;
}

interface LevelAnswer {
  readonly Id: number;
  readonly Name: string;
  readonly RoleTypeKind: number;
  readonly BasePermissions: { readonly High: string; readonly Low: string };
}

/** SharePoint's own numbers for Full Control and Read: their names depend on the site's language. */
const administrator = 5;
const reader = 2;

/** Reads a site back in three requests. */
export async function readSite(sp: SPFI): Promise<SiteState> {
  const [me, web, owners, members, groups, levels, assignments, folders] = await inBatches(sp, batch => [
    batch.web.currentUser.select('Id')<{ readonly Id: number }>(),
    batch.web.select('MembersCanShare')<{ readonly MembersCanShare: boolean }>(),
    batch.web.associatedOwnerGroup.select('Id', 'Title')<{ readonly Id: number; readonly Title: string }>(),
    batch.web.associatedMemberGroup.select('Id', 'Title')<{ readonly Id: number; readonly Title: string }>(),
    batch.web.siteGroups.select('Id', 'Title', 'OwnerTitle', 'AllowMembersEditMembership')<GroupAnswer[]>(),
    batch.web.roleDefinitions.select('Id', 'Name', 'RoleTypeKind', 'BasePermissions')<LevelAnswer[]>(),
    batch.web.roleAssignments.expand('Member', 'RoleDefinitionBindings')<AssignmentAnswer[]>(),
    batch.web.lists.select('Id', 'RootFolder/ServerRelativeUrl').expand('RootFolder')<
      { readonly RootFolder: { readonly ServerRelativeUrl: string } }[]
    >()
  ]);
  const builtIn = (kind: number): number => levels.find(level => level.RoleTypeKind === kind)?.Id ?? 0;
  return {
    me: { id: me.Id },
    membersCanShare: web.MembersCanShare,
    owners: { id: owners.Id, title: owners.Title },
    members: { id: members.Id, title: members.Title },
    groups: new Map(
      groups.map(group => [
        group.Title,
        { id: group.Id, ownerTitle: group.OwnerTitle, membersEdit: group.AllowMembersEditMembership }
      ])
    ),
    levels: new Map(
      levels.map(level => [
        level.Name,
        { id: level.Id, high: level.BasePermissions.High, low: level.BasePermissions.Low }
      ])
    ),
    fullControl: builtIn(administrator),
    read: builtIn(reader),
    assignments: assignmentsOf(assignments),
    lists: await readLists(sp, new Set(folders.map(folder => folder.RootFolder.ServerRelativeUrl.toLowerCase())))
  };
}

/** The state of each of our lists that is there, by the name in its address. */
async function readLists(sp: SPFI, paths: ReadonlySet<string>): Promise<ReadonlyMap<string, ListState>> {
  const here = allLists.filter(list => paths.has(`${sitePath(sp)}/${pathOf(list)}`.toLowerCase()));
  const answers = await inBatches(sp, batch =>
    here.map(declared => {
      const list = listOf(batch, declared);
      return Promise.all([
        list.select(...listSelect)<ListAnswer>(),
        list.fields.select(...fieldSelect)<FieldAnswer[]>(),
        list.views.select('Title', 'ServerRelativeUrl', 'DefaultView')<ViewAnswer[]>(),
        list.roleAssignments.expand('Member', 'RoleDefinitionBindings')<AssignmentAnswer[]>()
      ]);
    })
  );
  return new Map(answers.map((answer, at) => [here[at].name, listState(...answer)]));
}
