/** @jest-environment node */
import '@pnp/sp/profiles';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/webs';
import { pnpAs } from '../testing/pnpAs';
import { type StartedSharePoint, startSharePoint } from '../testing/startSharePoint';
import { errorOf, talk } from '../testing/talk';

const owner = 'olive.owner@council.example';
const amy = 'amy.staff@council.example';
const ben = 'ben.staff@council.example';
const claim = (login: string): string => `i:0#.f|membership|${login}`;
let server: StartedSharePoint;
let api: ReturnType<typeof talk>;
let staff: ReturnType<typeof talk>;
let amyId: number;

beforeAll(async () => {
  server = await startSharePoint({ tenantProperties: { Partnerships: '/sites/people' } });
  api = talk(server.as(owner), server.url('/sites/people'));
  staff = talk(server.as(amy), server.url('/sites/people'));
  amyId = Number((await staff.get('web/currentuser')).body['Id']);
});
afterAll(() => server.stop());
afterEach(() => {
  server.sharePoint.otherAnswers([]);
});

describe('people of the site', () => {
  it('[D] are found by id, by e-mail and by sign-in name', async () => {
    const paths = [
      `web/getuserbyid(${amyId})`,
      `web/siteusers/getbyid(${amyId})`,
      `web/siteusers/getbyemail('${amy}')`,
      `web/siteusers(@v)?@v='${encodeURIComponent(claim(amy))}'`,
      `web/siteusers/getbyloginname('${encodeURIComponent(claim(amy))}')`
    ];
    for (const path of paths) expect((await api.get(path)).body['Title']).toBe('Amy Staff');
  });

  it('[R] somebody whom the site has not met is not there', async () => {
    const reply = await api.get(`web/siteusers/getbyemail('${ben}')`);
    expect([reply.status, errorOf(reply)]).toEqual([
      500,
      { code: '-2146232832, Microsoft.SharePoint.SPException', text: 'User cannot be found.' }
    ]);
  });

  it('[R] ensureuser meets a person of the organisation once and refuses a stranger', async () => {
    const first = await api.post('web/ensureuser', { logonName: ben });
    const again = await api.post('web/ensureuser', { logonName: claim(ben) });
    expect([first.body['LoginName'], again.body['Id']]).toEqual([claim(ben), first.body['Id']]);
    const stranger = await api.post('web/ensureuser', { logonName: 'no.one@elsewhere.example' });
    expect([stranger.status, errorOf(stranger).text]).toEqual([
      400,
      'The specified user no.one@elsewhere.example could not be found.'
    ]);
  });

  it.each([
    [true, 403],
    [false, 200]
  ])('[U] an ordinary user is refused ensureuser: %s', async (refused, status) => {
    server.sharePoint.otherAnswers(refused ? [] : ['ensureUserNeedsManager']);
    expect((await staff.post('web/ensureuser', { logonName: ben })).status).toBe(status);
  });

  it('[D] one may read one’s own groups', async () => {
    const group = await api.post('web/sitegroups', { Title: 'Circle' });
    await api.post(`web/sitegroups(${String(group.body['Id'])})/users`, { LoginName: claim(amy) });
    expect((await staff.get('web/currentuser/groups?$select=Title')).body['value']).toEqual([{ Title: 'Circle' }]);
    expect((await staff.get('web/currentuser?$expand=Groups&$select=Groups/Title')).body).toEqual({
      Groups: [{ Title: 'Circle' }]
    });
  });

  it('[L] the profile service is not imitated', async () => {
    expect((await api.get('SP.UserProfiles.PeopleManager/GetMyProperties')).status).toBe(501);
  });
});

describe('who sees the members of a group', () => {
  const make = async (title: string, closed: boolean): Promise<string> => {
    const made = await api.post('web/sitegroups', { Title: title, OnlyAllowMembersViewMembership: closed });
    await api.post(`web/sitegroups(${String(made.body['Id'])})/users`, { LoginName: claim(ben) });
    return `web/sitegroups(${String(made.body['Id'])})`;
  };

  it('[D] everybody, unless the group keeps it to its members', async () => {
    const open = await make('Open', false);
    const closed = await make('Closed', true);
    expect((await staff.get(`${open}/users?$select=Title`)).body['value']).toEqual([{ Title: 'Ben Staff' }]);
    expect((await staff.get(`${closed}/users`)).status).toBe(403);
    expect((await staff.get(`${closed}/cancurrentuserviewmembership`)).body['value']).toBe(false);
    expect((await talk(server.as(ben), server.url('/sites/people')).get(`${closed}/users`)).status).toBe(200);
    expect((await api.get(`${closed}/users`)).status).toBe(200);
  });

  it('[U] nor by $expand, in whatever the group is reached from', async () => {
    const closed = await make('Closed again', true);
    expect((await staff.get(`${closed}?$expand=Users`)).status).toBe(403);
    expect((await staff.get('web/sitegroups?$expand=Users')).status).toBe(403);
    expect((await staff.get('web?$expand=SiteGroups/Users')).status).toBe(403);
    expect((await api.get(`${closed}?$expand=Users`)).status).toBe(200);
  });
});

describe('rights', () => {
  it('[D] doesUserHavePermissions is true only when every right of the mask is held', async () => {
    const ask = (by: typeof api, low: string): Promise<unknown> =>
      by.get(`web/doesuserhavepermissions(@v)?@v={'High':'0','Low':'${low}'}`).then(reply => reply.body['value']);
    // View items is 1, manage lists 2048.
    expect([await ask(staff, '1'), await ask(staff, '2049'), await ask(api, '2049')]).toEqual([true, false, true]);
    const posted = await staff.post('web/doesuserhavepermissions', { permissionMask: { High: '0', Low: '1' } });
    expect(posted.body['value']).toBe(true);
    expect((await staff.get("web/doesuserhavepermissions(@v)?@v={'High':'x'}")).status).toBe(400);
  });

  it('[D] another person’s rights are told only to those who may enumerate permissions', async () => {
    const path = `web/getusereffectivepermissions(@u)?@u='${encodeURIComponent(claim(amy))}'`;
    expect((await api.get(path)).body).toEqual({ High: '176', Low: '138612833' });
    expect((await staff.get(path)).body).toEqual({ High: '176', Low: '138612833' });
    expect((await staff.get(path.replace(encodeURIComponent(amy), owner))).status).toBe(403);
  });

  it('[D] the first unique ancestor is the web, the list or the item itself', async () => {
    await api.post('web/lists', { Title: 'Things' });
    const list = "web/lists/getbytitle('Things')";
    await api.post(`${list}/items`, { Title: 'One' });
    const type = async (): Promise<unknown> =>
      (
        await api.get(`${list}/items(1)/firstuniqueancestorsecurableobject`, {
          Accept: 'application/json;odata=minimalmetadata'
        })
      ).body['odata.type'];
    expect(await type()).toBe('SP.Web');
    await api.post(`${list}/breakroleinheritance(true,false)`);
    expect(await type()).toBe('SP.List');
    await api.post(`${list}/items(1)/breakroleinheritance(true,false)`);
    expect(await type()).toBe('SP.Data.ThingsListItem');
  });

  it('[D] permission levels are made, changed and removed by those who manage permissions; built-in ones stay', async () => {
    const level = { Name: 'Submit', Description: 'Adds', BasePermissions: { High: '176', Low: '134418531' } };
    expect((await staff.post('web/roledefinitions', level)).status).toBe(403);
    const made = await api.post('web/roledefinitions', level);
    const path = `web/roledefinitions(${String(made.body['Id'])})`;
    expect((await api.merge(path, { Name: 'Submit once' })).status).toBe(204);
    expect((await api.get("web/roledefinitions/getbyname('Submit once')")).body).toMatchObject({
      BasePermissions: { High: '176', Low: '134418531' },
      RoleTypeKind: 0
    });
    expect((await api.remove(path)).status).toBe(200);
    expect((await api.get(path)).status).toBe(404);
    expect((await api.remove('web/roledefinitions/getbytype(3)')).status).toBe(500);
  });
});

describe('the people picker', () => {
  const picker = 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface';
  const search = async (text: string, kinds: number): Promise<{ Key: string; EntityType: string }[]> => {
    const queryParams = { QueryString: text, PrincipalType: kinds, MaximumEntitySuggestions: 10 };
    const reply = await staff.post(`${picker}.clientPeoplePickerSearchUser`, { queryParams });
    return JSON.parse(String(reply.body['value'])) as { Key: string; EntityType: string }[];
  };

  it('[D] finds people of the whole directory, and groups of the site only when asked for', async () => {
    expect((await search('ca', 1)).map(one => one.Key)).toEqual([claim('cara.cept@council.example')]);
    expect((await search('people', 1)).length).toBe(0);
    expect((await search('people own', 8)).map(one => [one.Key, one.EntityType])).toEqual([
      ['People Owners', 'SPGroup']
    ]);
  });

  it('[I] resolves one person and says when a text is not one', async () => {
    const { profiles } = pnpAs(server.url('/sites/people'), amy);
    const ask = (QueryString: string): ReturnType<typeof profiles.clientPeoplePickerResolveUser> =>
      profiles.clientPeoplePickerResolveUser({ QueryString, PrincipalType: 1, MaximumEntitySuggestions: 10 });
    expect(await ask(ben)).toMatchObject({ IsResolved: true, Key: claim(ben), DisplayText: 'Ben Staff' });
    const many = await ask('staff');
    expect([many.IsResolved, many.MultipleMatches?.length]).toEqual([false, 2]);
    expect((await ask('nobody')).IsResolved).toBe(false);
  });
});

describe('the tenant', () => {
  it('[D] a tenant property is an object with its value, a missing one nothing', async () => {
    expect((await staff.get("web/GetStorageEntity('Partnerships')")).body).toEqual({
      Comment: null,
      Description: null,
      Value: '/sites/people'
    });
    expect((await staff.get("web/GetStorageEntity('Other')")).body).toEqual({ 'odata.null': true });
  });

  it('[R] contextinfo gives a digest and the addresses; the site its id', async () => {
    const { body } = await api.post('contextinfo');
    expect(body).toMatchObject({
      FormDigestTimeoutSeconds: 1800,
      WebFullUrl: server.url('/sites/people'),
      SiteFullUrl: server.url('/sites/people')
    });
    expect((await api.get('site?$select=ServerRelativeUrl')).body).toEqual({ ServerRelativeUrl: '/sites/people' });
    expect((await api.get('site/Id')).body['value']).toMatch(/^[0-9a-f-]{36}$/);
  });
});
