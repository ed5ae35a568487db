import type { Entity } from '../answers/entity';
import type { Site } from '../storage/site';
import type { UserRecord } from '../storage/records';
import { groupEntity } from './group';

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
