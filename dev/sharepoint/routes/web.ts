import { NotImitated } from '../answers/failures';
import { webEntity } from '../entities/web';
import { type Place, placeAt } from '../library/places';
import type { Segment } from '../odata/path';
import { web } from '../permissions/scopes';
import type { Call, Resource } from '../requests/call';
import { getChanges } from './changes';
import { fileIn, placeById } from './files';
import { folder } from './folders';
import { webContentTypes } from './contentTypes';
import { customActions } from './customActions';
import { groupResource, siteGroups } from './groups';
import { listByUrl, lists, onThisSite } from './lists';
import { hasPermissions } from './hasPermissions';
import { recycleBin } from './recycleBin';
import { keyed, numberArgument, propertyOf, readable, textArgument } from './resource';
import { roleDefinitions } from './roleDefinitions';
import { securableChildren } from './securable';
import { ensureUser, siteUsers, userById, userResource } from './users';

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
  const placeOf = (segment: Segment, name: string): Place | undefined =>
    placeAt(site, onThisSite(call, textArgument(segment, name)));
  const byId = (segment: Segment): Place | undefined => placeById(call, textArgument(segment, 'uniqueid'));
  const associated = (fact: string): Resource =>
    groupResource(call, () => site.principals.groupById(Number(site.facts.get(fact))));
  return {
    get: () => ({ kind: 'entity', entity: webEntity(call) }),
    merge: () => {
      changeWeb(call);
      return { kind: 'changed' };
    },
    children: {
      lists: segment => keyed(lists(call), segment),
      getlist: segment => listByUrl(call, textArgument(segment, 'strurl')),
      siteusers: segment => keyed(siteUsers(call), segment, 'getbyloginname'),
      sitegroups: segment => keyed(siteGroups(call), segment),
      roledefinitions: segment => keyed(roleDefinitions(call), segment),
      ensureuser: () => ensureUser(call),
      currentuser: () => userResource(call, () => call.user),
      getuserbyid: segment => userById(call, numberArgument(segment)),
      associatedownergroup: () => associated('ownerGroup'),
      associatedmembergroup: () => associated('memberGroup'),
      associatedvisitorgroup: () => associated('visitorGroup'),
      getstorageentity: segment => storageEntity(call, textArgument(segment, 'key')),
      getchanges: () => getChanges(call, 2),
      getfolderbyserverrelativepath: segment => folder(call, () => placeOf(segment, 'decodedurl')),
      getfolderbyserverrelativeurl: segment => folder(call, () => placeOf(segment, 'serverrelativeurl')),
      getfilebyserverrelativepath: segment =>
        fileIn(call, () => placeOf(segment, 'decodedurl'), textArgument(segment, 'decodedurl')),
      getfilebyserverrelativeurl: segment =>
        fileIn(call, () => placeOf(segment, 'serverrelativeurl'), textArgument(segment, 'serverrelativeurl')),
      getfilebyid: segment => fileIn(call, () => byId(segment), textArgument(segment, 'uniqueid')),
      getfolderbyid: segment => folder(call, () => byId(segment)),
      doesuserhavepermissions: segment => hasPermissions(call, segment),
      recyclebin: segment => keyed(recycleBin(call, 'web'), segment),
      contenttypes: segment => keyed(webContentTypes(call), segment),
      usercustomactions: segment => keyed(customActions(call, web, 'Web'), segment),
      ...securableChildren(call, web, 'Web')
    },
    child: segment => propertyOf(webEntity(call), segment)
  };
}
