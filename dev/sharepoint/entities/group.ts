import type { Entity } from '../answers/entity';
import type { GroupRecord } from '../storage/records';
import type { Site } from '../storage/site';
import { userEntity } from './user';

/** A SharePoint group. */
export function groupEntity(site: Site, group: GroupRecord): Entity {
  return {
    type: 'SP.Group',
    path: `Web/SiteGroups/GetById(${group.id})`,
    values: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.login,
      Title: group.title,
      PrincipalType: 8,
      AllowMembersEditMembership: group.allowMembersEditMembership,
      AllowRequestToJoinLeave: group.allowRequestToJoinLeave,
      AutoAcceptRequestToJoinLeave: group.autoAcceptRequestToJoinLeave,
      Description: group.description,
      OnlyAllowMembersViewMembership: group.onlyAllowMembersViewMembership,
      OwnerTitle: site.principals.byId(group.ownerId)?.title ?? '',
      RequestToJoinLeaveEmailSetting: group.requestToJoinLeaveEmailSetting
    },
    related: {
      Users: () => site.principals.members(group.id).map(user => userEntity(site, user)),
      Owner: () => {
        const owner = site.principals.byId(group.ownerId);
        if (!owner) return undefined;
        return owner.kind === 'group' ? groupEntity(site, owner) : userEntity(site, owner);
      }
    }
  };
}
