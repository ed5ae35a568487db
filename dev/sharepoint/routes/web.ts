import { NotImitated } from '../answers/failures';
import { webEntity } from '../entities/web';
import { web } from '../permissions/scopes';
import type { Call, Resource } from '../requests/call';
import { groupResource, siteGroups } from './groups';
import { listByUrl, lists } from './lists';
import { numberArgument, propertyOf, readable, textArgument } from './resource';
import { roleDefinitions } from './roleDefinitions';
import { securableChild } from './securable';
import { ensureUser, siteUsers, userResource } from './users';

const settable: Readonly<Record<string, string>> = {
  Title: 'title',
  Description: 'description',
  MembersCanShare: 'membersCanShare',
  RequestAccessEmail: 'requestAccessEmail'
};

function changeWeb(call: Call): void {
  call.rights.need('manageWeb');
  for (const [name, value] of Object.entries(call.body)) {
    if (name === '__metadata') continue;
    const fact = Object.hasOwn(settable, name) ? settable[name] : undefined;
    if (!fact) throw new NotImitated(`changing '${name}' of the web`);
    call.site.facts.set(fact, String(value));
  }
}

function storageEntity(call: Call, key: string): Resource {
  return readable(() => {
    const value = call.tenantProperties[key];
    if (value === undefined) return { kind: 'done' };
    return { kind: 'object', name: 'GetStorageEntity', value: { Comment: null, Description: null, Value: value } };
  });
}

/** `_api/web` and everything below it. */
export function webResource(call: Call): Resource {
  const { site } = call;
  const within = (
    resource: Resource,
    called: boolean,
    segment: Parameters<NonNullable<Resource['child']>>[0]
  ): Resource | undefined => (called ? resource.child?.(segment) : resource);
  const associated = (fact: string): Resource =>
    groupResource(call, () => site.principals.groupById(Number(site.facts.get(fact))));
  return {
    get: () => ({ kind: 'entity', entity: webEntity(call) }),
    merge: () => {
      changeWeb(call);
      return { kind: 'changed' };
    },
    child: segment => {
      switch (segment.name) {
        case 'lists':
          return within(lists(call), segment.called, segment);
        case 'getlist':
          return listByUrl(call, textArgument(segment, 'strurl'));
        case 'siteusers':
          return within(siteUsers(call), segment.called, segment);
        case 'sitegroups':
          return segment.called ? siteGroups(call).child?.({ ...segment, name: 'getbyid' }) : siteGroups(call);
        case 'roledefinitions':
          return segment.called
            ? roleDefinitions(call).child?.({ ...segment, name: 'getbyid' })
            : roleDefinitions(call);
        case 'ensureuser':
          return ensureUser(call);
        case 'currentuser':
          return userResource(call, () => call.user);
        case 'getuserbyid':
          return userResource(call, () => site.principals.userById(numberArgument(segment)));
        case 'associatedownergroup':
          return associated('ownerGroup');
        case 'associatedmembergroup':
          return associated('memberGroup');
        case 'associatedvisitorgroup':
          return associated('visitorGroup');
        case 'getstorageentity':
          return storageEntity(call, textArgument(segment, 'key'));
        default:
          return securableChild(call, web, 'Web', segment) ?? propertyOf(webEntity(call), segment);
      }
    }
  };
}
