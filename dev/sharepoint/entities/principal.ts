import type { Entity } from '../answers/entity';
import { accessDenied } from '../answers/failures';
import { groupsSeen, maySeeMembers } from '../permissions/groups';
import type { Call } from '../requests/call';
import type { GroupRecord, PrincipalRecord, UserRecord } from '../storage/records';

/** For whom an entity is written: what it leads to is shown with their rights. */
export type Viewer = Pick<Call, 'site' | 'rights'>;

/** A user of the site, as `siteusers` and `currentuser` give it. */
export function userEntity(viewer: Viewer, user: UserRecord): Entity {
  const { site, rights } = viewer;
  const person = user.kind === 'user';
  return {
    type: 'SP.User',
    path: `Web/GetUserById(${user.id})`,
    values: {
      Id: user.id,
      IsHiddenInUI: false,
      LoginName: user.login,
      Title: user.title,
      PrincipalType: person ? 1 : 4,
      Email: user.email,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: user.isSiteAdmin,
      UserId: person
        ? { NameId: user.objectId.replace(/-/g, '').slice(0, 16), NameIdIssuer: 'urn:federation:microsoftonline' }
        : null,
      UserPrincipalName: person ? user.userPrincipalName : null
    },
    onDemand: {
      AadObjectId: () => (person ? { NameId: user.objectId, NameIdIssuer: 'urn:federation:microsoftonline' } : null)
    },
    related: {
      Groups: () => groupsSeen(site, rights, user.id).map(group => groupEntity(viewer, group))
    }
  };
}

/** A SharePoint group. */
export function groupEntity(viewer: Viewer, group: GroupRecord): Entity {
  const { site, rights } = viewer;
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
      Users: () => {
        if (!maySeeMembers(rights, group)) throw accessDenied();
        return site.principals.members(group.id).map(user => userEntity(viewer, user));
      },
      Owner: () => {
        const owner = site.principals.byId(group.ownerId);
        return owner && principalEntity(viewer, owner);
      }
    }
  };
}

export const principalEntity = (viewer: Viewer, principal: PrincipalRecord): Entity =>
  principal.kind === 'group' ? groupEntity(viewer, principal) : userEntity(viewer, principal);
