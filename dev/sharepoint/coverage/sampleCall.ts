import { asAssumed } from '../assumptions';
import { openSite, type Site } from '../storage/site';
import { bringToLife } from '../siteBirth';
import { Directory } from '../directory';
import { queryOf } from '../odata/query';
import { contentTypeId } from '../entities/contentType';
import type { Arguments } from './listRoutes';
import { Rights } from '../permissions/rights';
import type { Call } from '../requests/call';
import { recycleEntry } from '../library/removal';
import { addFile } from '../library/writes';
import { addList } from '../routes/lists';
import { addItem } from '../routes/itemWrites';

const owner = {
  login: 'olive.owner@council.example',
  name: 'Olive Owner',
  objectId: '00000000-0000-4000-8000-000000000001'
};

/** The owner's call on a small site in memory: a list with a row and a library with a file. */
export function sampleCall(): {
  readonly call: Call;
  readonly given: Arguments;
  readonly site: Site;
} {
  const site = openSite('sample', ':memory:');
  const directory = new Directory([owner]);
  bringToLife(site, directory, owner.login, '2027-01-04T09:00:00Z');
  const user = site.principals.users().find(one => one.isSiteAdmin);
  if (!user) throw new Error('the site has no owner');
  let guids = 0;
  const call: Call = {
    site,
    user,
    directory,
    rights: new Rights(site, user),
    tenantProperties: {},
    assumptions: asAssumed,
    method: 'GET',
    query: queryOf(new URLSearchParams()),
    search: new URLSearchParams(),
    format: { version: 3, metadata: 'none' },
    webUrl: 'http://127.0.0.1/sites/sample',
    body: {},
    bytes: Buffer.from('x'),
    isBatchPart: false,
    verboseBody: false,
    now: Date.parse('2027-01-04T09:00:00Z'),
    newGuid: () => `00000000-0000-4000-8000-${String((guids += 1)).padStart(12, '0')}`,
    newDigest: () => ''
  };
  const list = addList(call, { Title: 'Things' });
  addItem(call, list, { Title: 'One' });
  const recycled = recycleEntry(call, list, addItem(call, list, { Title: 'Two' }));
  const library = addList(call, { Title: 'Papers', BaseTemplate: 101 });
  addFile(call, { list: library, path: library.url }, 'one.txt', Buffer.from('x'), false);
  const command = '00000000-0000-4000-8000-0000000000c0';
  site.customActions.save(`list:${library.number}`, { id: command, settings: {} });
  const webCommand = '00000000-0000-4000-8000-0000000000c1';
  site.customActions.save('web', { id: webCommand, settings: {} });
  const file = `${library.url}/one.txt`;
  const given: Arguments = {
    'lists/getbytitle': 'Papers',
    'lists/getbyid': library.id,
    'fields/getbytitle': 'Title',
    'fields/getbyid': 'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
    getbyinternalnameortitle: 'Title',
    'views/getbytitle': 'All Documents',
    'views/getbyid': library.views[0]?.id ?? '',
    'folders/getbyurl': 'none',
    'items/getbyid': 1,
    getitembystringid: '1',
    'versions/getbyid': 512,
    'web/usercustomactions/getbyid': webCommand,
    'usercustomactions/getbyid': command,
    'web/contenttypes/getbyid': '0x0101',
    'contenttypes/getbyid': contentTypeId(library),
    'recyclebin/getbyid': recycled,
    getbyprincipalid: user.id,
    'siteusers/getbyid': user.id,
    'sitegroups/getbyid': Number(site.facts.get('ownerGroup')),
    'sitegroups/getbyname': site.principals.groups()[0]?.title ?? '',
    'users/getbyid': user.id,
    'roledefinitions/getbyid': 1073741829,
    getbytype: 5,
    'users/getbyloginname': user.login,
    'siteusers/getbyloginname': user.login,
    'siteusers/getbyemail': owner.login,
    'users/getbyemail': owner.login,
    getlist: library.url,
    getview: library.views[0]?.id ?? '',
    getuserbyid: user.id,
    getusereffectivepermissions: user.login,
    getstorageentity: 'key',
    getfolderbyserverrelativepath: library.url,
    getfolderbyserverrelativeurl: library.url,
    getfilebyserverrelativepath: file,
    getfilebyserverrelativeurl: file,
    'files/getbyurl': 'one.txt',
    getfilebyid: '00000000-0000-4000-8000-000000000000'
  };
  return { call, given, site };
}
