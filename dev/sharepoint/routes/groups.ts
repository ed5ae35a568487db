import { accessDenied, failure, NotImitated } from '../answers/failures';
import { groupEntity, userEntity } from '../entities/principal';
import { mayEditMembers, maySeeMembers, ownsGroup } from '../permissions/groups';
import { type Call, type Resource, textIn } from '../requests/call';
import { userOf } from '../siteBirth';
import type { GroupRecord } from '../storage/records';
import { collection } from './collection';
import { noSuchUser, oneUser } from './users';
import { done, keyed, numberArgument, propertyOf, readable, textArgument } from './resource';
import { onlyAfter } from './securable';

const groupNotFound = (): Error =>
  failure(404, '-2146232832, Microsoft.SharePoint.SPException', 'Group cannot be found.');

const settings: Readonly<Record<string, keyof GroupRecord>> = {
  Title: 'title',
  Description: 'description',
  AllowMembersEditMembership: 'allowMembersEditMembership',
  OnlyAllowMembersViewMembership: 'onlyAllowMembersViewMembership',
  AllowRequestToJoinLeave: 'allowRequestToJoinLeave',
  AutoAcceptRequestToJoinLeave: 'autoAcceptRequestToJoinLeave',
  RequestToJoinLeaveEmailSetting: 'requestToJoinLeaveEmailSetting'
};

function changed<T extends Omit<GroupRecord, 'id'>>(group: T, body: Call['body']): T {
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === '__metadata') continue;
    const key = Object.hasOwn(settings, name) ? settings[name] : undefined;
    if (!key) throw new NotImitated(`'${name}' of a group`);
    const wanted = typeof group[key as keyof T];
    if (typeof value !== wanted && value !== null) throw new NotImitated(`'${name}' of a group as ${typeof value}`);
    changes[key] = value ?? '';
  }
  const merged = { ...group, ...changes };
  return { ...merged, login: merged.title };
}

/** Refuses a name that another principal has. */
function holdName({ site }: Call, title: string, ownId?: number): void {
  const other = site.principals.byLogin(title);
  if (other && other.id !== ownId)
    throw failure(
      500,
      '-2130575293, Microsoft.SharePoint.SPException',
      'The specified name is already in use.  Please try again with a new name.'
    );
}

function members(call: Call, group: GroupRecord): Resource {
  const { site } = call;
  const find = (login: string): number => {
    const user = site.principals.members(group.id).find(one => one.login.toLowerCase() === login.toLowerCase());
    if (!user) throw failure(500, '-2146232832, Microsoft.SharePoint.SPException', 'User cannot be found.');
    return user.id;
  };
  const needEdit = (): void => {
    if (!mayEditMembers(call.rights, group)) throw accessDenied();
  };
  const leave = (id: () => number): void => {
    needEdit();
    site.principals.leave(group.id, id());
  };
  return {
    get: () => {
      if (!maySeeMembers(call.rights, group)) throw accessDenied();
      return collection(
        site.principals.members(group.id).map(user => userEntity(call, user)),
        call.query
      );
    },
    post: () => {
      needEdit();
      const login = textIn(call.body, 'LoginName');
      const user = userOf(site, call.directory, login);
      if (!user) throw noSuchUser(login);
      site.principals.join(group.id, user.id);
      return { kind: 'entity', entity: userEntity(call, user), created: true };
    },
    children: {
      removebyid: segment => done(() => leave(() => numberArgument(segment))),
      removebyloginname: segment => done(() => leave(() => find(textArgument(segment, 'loginname')))),
      ...onlyAfter(
        () => {
          if (!maySeeMembers(call.rights, group)) throw accessDenied();
        },
        oneUser(call, () => site.principals.members(group.id))
      )
    }
  };
}

/** One group: its settings, its owner and its members. */
export function groupResource(call: Call, find: () => GroupRecord | undefined): Resource {
  const { site } = call;
  const need = (): GroupRecord => {
    const group = find();
    if (!group) throw groupNotFound();
    return group;
  };
  const needOwned = (): GroupRecord => {
    const group = need();
    if (!ownsGroup(call.rights, group)) throw accessDenied();
    return group;
  };
  return {
    get: () => ({ kind: 'entity', entity: groupEntity(call, need()) }),
    merge: () => {
      const group = changed(needOwned(), call.body);
      holdName(call, group.title, group.id);
      site.principals.replace(group);
      return { kind: 'changed' };
    },
    children: {
      users: segment => keyed(members(call, need()), segment, 'getbyloginname'),
      setuserasowner: segment =>
        done(() => {
          const ownerId = numberArgument(segment, 'ownerid');
          const group = needOwned();
          if (!site.principals.byId(ownerId))
            throw failure(500, '-2146232832, Microsoft.SharePoint.SPException', 'User cannot be found.');
          if (call.assumptions.groupAsOwnerIsIgnored && site.principals.groupById(ownerId)) return;
          site.principals.replace({ ...group, ownerId });
        }),
      cancurrentuserviewmembership: () =>
        readable(() => ({ kind: 'value', value: maySeeMembers(call.rights, need()) })),
      cancurrentusereditmembership: () =>
        readable(() => ({ kind: 'value', value: mayEditMembers(call.rights, need()) }))
    },
    child: segment => propertyOf(groupEntity(call, need()), segment)
  };
}

/** `_api/web/sitegroups`. A new group is owned by whoever makes it. */
export function siteGroups(call: Call): Resource {
  const { site, rights } = call;
  const remove = (group: GroupRecord | undefined): void => {
    rights.need('managePermissions');
    if (!group) throw groupNotFound();
    site.principals.remove(group.id);
  };
  return {
    get: () => {
      rights.need('browseUserInfo');
      return collection(
        site.principals.groups().map(group => groupEntity(call, group)),
        call.query
      );
    },
    post: () => {
      rights.need('createGroups');
      const group = changed<Omit<GroupRecord, 'id'>>(
        {
          kind: 'group',
          login: '',
          title: '',
          description: '',
          ownerId: call.user.id,
          allowMembersEditMembership: false,
          onlyAllowMembersViewMembership: true,
          allowRequestToJoinLeave: false,
          autoAcceptRequestToJoinLeave: false,
          requestToJoinLeaveEmailSetting: ''
        },
        call.body
      );
      holdName(call, group.title);
      const id = site.principals.add<GroupRecord>(group);
      return { kind: 'entity', entity: groupEntity(call, { ...group, id }), created: true };
    },
    children: {
      ...onlyAfter(() => rights.need('browseUserInfo'), {
        getbyid: segment => groupResource(call, () => site.principals.groupById(numberArgument(segment))),
        getbyname: segment => groupResource(call, () => site.principals.groupByTitle(textArgument(segment)))
      }),
      removebyid: segment => done(() => remove(site.principals.groupById(numberArgument(segment)))),
      removebyloginname: segment => done(() => remove(site.principals.groupByTitle(textArgument(segment))))
    }
  };
}
