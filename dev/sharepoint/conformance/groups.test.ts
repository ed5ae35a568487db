/** @jest-environment node */
import { type StartedSharePoint, startSharePoint } from '../testing/startSharePoint';
import { talk } from '../testing/talk';

const [owner, amy, ben, cara, guest] = [
  'olive.owner@council.example',
  'amy.staff@council.example',
  'ben.staff@council.example',
  'cara.cept@council.example',
  'gus_partner.example#ext#@council.example'
];
const site = '/sites/groups';
let server: StartedSharePoint;
let team = 0;
const as = (login = owner, path = site): ReturnType<typeof talk> => talk(server.as(login), server.url(path));

beforeAll(async () => {
  server = await startSharePoint();
  team = Number((await as().post('web/sitegroups', { Title: 'Team' })).body['Id']);
  await as().post(`web/sitegroups(${team})/users`, { LoginName: `i:0#.f|membership|${cara}` });
});
afterAll(() => server.stop());

/** What the client object model sends for `group.Owner = ownerGroup; group.Update()`. */
const ownerXml = (group: number, ownerGroup: number): string =>
  `<Request xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009" SchemaVersion="15.0.0.0" LibraryVersion="16.0.0.0" ApplicationName="test"><Actions>` +
  `<SetProperty Id="6" ObjectPathId="4" Name="Owner"><Parameter ObjectPathId="5" /></SetProperty><Method Name="Update" Id="7" ObjectPathId="4" /></Actions><ObjectPaths>` +
  `<StaticProperty Id="1" TypeId="{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}" Name="Current" /><Property Id="2" ParentId="1" Name="Web" /><Property Id="3" ParentId="2" Name="SiteGroups" />` +
  `<Method Id="4" ParentId="3" Name="GetById"><Parameters><Parameter Type="Int32">${group}</Parameter></Parameters></Method>` +
  `<Method Id="5" ParentId="3" Name="GetById"><Parameters><Parameter Type="Int32">${ownerGroup}</Parameter></Parameters></Method></ObjectPaths></Request>`;

const processQuery = async (login: string, xml: string, caller = server.as(login)): Promise<unknown> =>
  (
    await caller(server.url(`${site}/_vti_bin/client.svc/ProcessQuery`), {
      method: 'POST',
      headers: { 'Content-Type': 'text/xml' },
      body: xml
    })
  ).json();

describe('groups', () => {
  it('[I] a group becomes a group’s owner by ProcessQuery, not by SetUserAsOwner, and its members may then add to it', async () => {
    const { body } = await as().post('web/sitegroups', { Title: 'Approvers', OnlyAllowMembersViewMembership: false });
    const approvers = `web/sitegroups(${String(body['Id'])})`;
    await as().post(`${approvers}/SetUserAsOwner(${team})`);
    expect((await as().get(`${approvers}?$select=OwnerTitle`)).body).toEqual({ OwnerTitle: 'Olive Owner' });
    const xml = ownerXml(Number(body['Id']), team);
    expect(await processQuery(amy, xml)).toMatchObject([{ ErrorInfo: { ErrorCode: -2147024891 } }]);
    expect(await processQuery(owner, xml)).toMatchObject([{ ErrorInfo: null }]);
    expect((await as().get(`${approvers}?$select=OwnerTitle`)).body).toEqual({ OwnerTitle: 'Team' });
    expect((await as(cara).post(`${approvers}/users`, { LoginName: `i:0#.f|membership|${ben}` })).status).toBe(201);
    expect((await as(amy).post(`${approvers}/users`, { LoginName: `i:0#.f|membership|${amy}` })).status).toBe(403);
    const { body: members } = await as(amy).get(`${approvers}/users?$select=Title`);
    expect(members['value']).toEqual([{ Title: 'Ben Staff' }]);
  });

  it('[U] owning a group is of no use to somebody who may not open the site any more', async () => {
    const own = String((await as().post('web/ensureuser', { logonName: guest })).body['Id']);
    await as().post(`web/roleassignments/addroleassignment(principalid=${own},roledefid=1073741826)`);
    const { body } = await as().post('web/sitegroups', { Title: 'Left behind' });
    const group = `web/sitegroups(${String(body['Id'])})`;
    await as().post(`${group}/SetUserAsOwner(${own})`);
    const caller = server.as(guest);
    const withDigest = await talk(caller, server.url(site)).post(`${group}/users`, { LoginName: ben });
    expect(withDigest.status).toBe(201);
    await as().remove(`web/roleassignments(${own})`);
    const refused = await processQuery(guest, ownerXml(Number(body['Id']), team), caller);
    expect(refused).toMatchObject([{ ErrorInfo: { ErrorCode: -2147024891 } }]);
    expect((await as().get(`${group}?$select=OwnerTitle`)).body).toEqual({ OwnerTitle: 'Gus Guest' });
  });

  it('[D] a new site belongs to its owner, and everyone but guests may read it', async () => {
    expect((await as(owner, '/sites/fresh').get('web/currentuser?$select=IsSiteAdmin')).body).toEqual({
      IsSiteAdmin: true
    });
    expect((await as(amy, '/sites/fresh').get('web?$select=Title')).body).toEqual({ Title: 'Fresh' });
    expect((await as(guest, '/sites/fresh').get('web?$select=Title')).status).toBe(403);
    expect((await as(owner, '/sites/fresh').get('web/associatedmembergroup?$select=Title')).body).toEqual({
      Title: 'Fresh Members'
    });
  });
});
