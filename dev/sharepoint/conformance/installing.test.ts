/** @jest-environment node */
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import { pnpAs } from '../testing/pnpAs';
import { type StartedSharePoint, startSharePoint } from '../testing/startSharePoint';

const owner = 'olive.owner@council.example';
const amy = 'amy.staff@council.example';
let server: StartedSharePoint;
beforeAll(async () => {
  server = await startSharePoint();
});
afterAll(() => server.stop());

describe('an installer with the published @pnp/sp', () => {
  it('[D] makes groups, levels, a list with columns, indexes, a view and rights, and members can then add', async () => {
    const site = server.url('/sites/new');
    const sp = pnpAs(site, owner);
    const group = await sp.web.siteGroups.add({ Title: 'Staff', Description: 'Officers' });
    await sp.web.siteGroups.getById(group.Id).users.add(`i:0#.f|membership|${amy}`);
    const { data: level } = await sp.web.roleDefinitions.add('Submit', 'Add and read', 200, {
      High: 176,
      Low: 134418531
    });
    await sp.web.roleAssignments.add(group.Id, 1073741826);

    const created = await sp.web.lists.add('PtSubmissions', 'Documents as submitted', 100, false, {
      EnableVersioning: true
    });
    const list = sp.web.getList('/sites/new/Lists/PtSubmissions');
    await list.update({ Title: 'Submissions', NoCrawl: true, ReadSecurity: 1 });
    await list.fields.createFieldAsXml({
      SchemaXml:
        '<Field Type="Text" ID="{11111111-1111-4111-8111-111111111111}" Name="PtKey" StaticName="PtKey" DisplayName="Key" MaxLength="64" />',
      Options: 8
    });
    await list.fields.getByInternalNameOrTitle('PtKey').update({ Indexed: true });
    await list.fields.getByInternalNameOrTitle('PtKey').update({ EnforceUniqueValues: true });
    const view = await list.views.add('By key', false, {
      RowLimit: 50,
      ViewQuery: '<OrderBy><FieldRef Name="PtKey" /></OrderBy>'
    });
    await list.views.getById(view.Id).fields.removeAll();
    await list.views.getById(view.Id).fields.add('PtKey');
    await list.breakRoleInheritance(false, true);
    await list.roleAssignments.add(group.Id, level.Id);
    const me = await sp.web.currentUser();
    await list.roleAssignments.remove(me.Id, 1073741829);

    expect(created.Id).toMatch(/^[0-9a-f-]{36}$/);
    expect(level.Id).toBe(1073741927);
    const assignments = await list.roleAssignments.expand('Member', 'RoleDefinitionBindings')();
    expect(assignments).toMatchObject([
      { PrincipalId: group.Id, Member: { Title: 'Staff' }, RoleDefinitionBindings: [{ Name: 'Submit' }] }
    ]);
    const fields = await list.views.getByTitle('By key').fields();
    expect(fields).toMatchObject({ Items: ['PtKey'] });

    const staff = pnpAs(site, amy).web.getList('/sites/new/Lists/PtSubmissions');
    const item = await staff.items.add({ Title: 'First', PtKey: 'k1' });
    expect(item).toMatchObject({ Id: 1, Title: 'First', PtKey: 'k1', 'odata.etag': '"1"' });
    await expect(staff.items.getById(1).update({ Title: 'Changed' })).rejects.toMatchObject({ status: 403 });
    await expect(staff.items.add({ Title: 'Again', PtKey: 'K1' })).rejects.toMatchObject({ status: 500 });
  });

  it('[D] reads and writes in batches', async () => {
    const sp = pnpAs(server.url('/sites/batches'), owner);
    await sp.web.lists.add('Things');
    const [batched, execute] = sp.batched();
    const ids: number[] = [];
    for (const title of ['a', 'b', 'c']) {
      void batched.web.lists
        .getByTitle('Things')
        .items.add({ Title: title })
        .then(item => ids.push(item.Id));
    }
    await execute();
    const [reading, read] = sp.batched();
    const found = reading.web.lists.getByTitle('Things').items.select('Id', 'Title')();
    const missing = reading.web.lists
      .getByTitle('Nothing')()
      .then(
        () => 'found',
        (error: { status: number }) => error.status
      );
    await read();
    expect(ids).toEqual([1, 2, 3]);
    expect((await found).map((one: { Title: string }) => one.Title)).toEqual(['a', 'b', 'c']);
    expect(await missing).toBe(404);
  });
});
