import type { Entity } from '../answers/entity';
import type { GroupRecord, PrincipalRecord, UserRecord } from '../storage/records';
import type { Site } from '../storage/site';

/** A user of the site, as `siteusers` and `currentuser` give it. */
export function userEntity(site: Site, user: UserRecord): Entity {
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
      Groups: () =>
        site.principals
          .groupsOf([user.id])
          .map(id => site.principals.groupById(id))
          .flatMap(group => (group ? [groupEntity(site, group)] : []))
    }
  };
}

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
        return owner && principalEntity(site, owner);
      }
    }
  };
}

export const principalEntity = (site: Site, principal: PrincipalRecord): Entity =>
  principal.kind === 'group' ? groupEntity(site, principal) : userEntity(site, principal);
