import { accessDenied, failure } from '../answers/failures';
import { groupEntity, userEntity } from '../entities/principal';
import { groupsSeen } from '../permissions/groups';
import { type Call, type Resource, textIn } from '../requests/call';
import { userOf } from '../siteBirth';
import type { UserRecord } from '../storage/records';
import { collection } from './collection';
import { numberArgument, propertyOf, textArgument } from './resource';
import { onlyAfter } from './securable';

export const noSuchUser = (login: string): Error =>
  failure(400, '-2146232832, Microsoft.SharePoint.SPException', `The specified user ${login} could not be found.`);

const userNotFound = (): Error =>
  failure(500, '-2146232832, Microsoft.SharePoint.SPException', 'User cannot be found.');

/** One user of the site. */
export function userResource(call: Call, find: () => UserRecord | undefined): Resource {
  const { site } = call;
  const need = (): UserRecord => {
    const user = find();
    if (!user) throw userNotFound();
    return user;
  };
  return {
    get: () => ({ kind: 'entity', entity: userEntity(call, need()) }),
    remove: () => {
      call.rights.need('managePermissions');
      site.principals.remove(need().id);
      return { kind: 'deleted' };
    },
    children: {
      groups: () => ({
        get: () =>
          collection(
            groupsSeen(site, call.rights, need().id).map(group => groupEntity(call, group)),
            call.query
          )
      })
    },
    child: segment => propertyOf(userEntity(call, need()), segment)
  };
}

/** `_api/web/siteusers`: only those whom the site has met. */
export function siteUsers(call: Call): Resource {
  const { site, rights } = call;
  return {
    get: () => {
      rights.need('browseUserInfo');
      return collection(
        site.principals.users().map(user => userEntity(call, user)),
        call.query
      );
    },
    children: onlyAfter(
      () => rights.need('browseUserInfo'),
      oneUser(call, () => site.principals.users())
    )
  };
}

/** `web/getuserbyid(5)`: oneself always. */
export function userById(call: Call, id: number): Resource {
  if (id !== call.user.id) call.rights.need('browseUserInfo');
  return userResource(call, () => call.site.principals.userById(id));
}

/** The ways to name one user of a collection. */
export function oneUser(call: Call, users: () => UserRecord[]): NonNullable<Resource['children']> {
  return {
    getbyid: segment => userResource(call, () => users().find(user => user.id === numberArgument(segment))),
    getbyemail: segment =>
      userResource(call, () => users().find(user => user.email.toLowerCase() === textArgument(segment).toLowerCase())),
    getbyloginname: segment =>
      userResource(call, () => users().find(user => user.login.toLowerCase() === textArgument(segment).toLowerCase()))
  };
}

/** Adds a person of the organisation to the site. Whether an ordinary user may is an assumption. */
export function ensureUser(call: Call): Resource {
  return {
    post: () => {
      const login = textIn(call.body, 'logonName');
      if (
        call.assumptions.ensureUserNeedsManager &&
        !call.rights.may('managePermissions') &&
        !call.rights.may('manageWeb')
      )
        throw accessDenied();
      const user = userOf(call.site, call.directory, login);
      if (!user) throw noSuchUser(login);
      return { kind: 'entity', entity: userEntity(call, user) };
    }
  };
}
