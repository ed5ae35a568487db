import type { Entity } from '../answers/entity';
import { noSuchField } from '../answers/failures';
import type { Site } from '../storage/site';

/** What a person column gives when it is expanded: fields of the user information list, not of `SP.User`. */
export function personEntity(site: Site, id: number): Entity | undefined {
  const principal = site.principals.byId(id);
  if (!principal) return undefined;
  const user = principal.kind === 'group' ? undefined : principal;
  return {
    type: 'SP.Data.UserInfoItem',
    path: `Web/SiteUserInfoList/Items(${id})`,
    values: {
      Id: id,
      ID: id,
      Title: principal.title,
      Name: principal.login,
      EMail: user?.email ?? '',
      UserName: user?.userPrincipalName ?? '',
      JobTitle: user?.jobTitle ?? null,
      Department: user?.department ?? null
    },
    refuseUnknown: name => {
      throw noSuchField(name);
    }
  };
}
