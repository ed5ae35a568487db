/** @jest-environment node */
import '@pnp/sp/content-types';
import '@pnp/sp/lists';
import '@pnp/sp/user-custom-actions';
import '@pnp/sp/webs';
import { pnpAs } from '../testing/pnpAs';
import { type StartedSharePoint, startSharePoint } from '../testing/startSharePoint';
import { talk } from '../testing/talk';

const owner = 'olive.owner@council.example';
const amy = 'amy.staff@council.example';
const component = '8b38fd0b-2722-4001-acc0-5fddb5bc4c50';
let server: StartedSharePoint;
let api: ReturnType<typeof talk>;
let staff: ReturnType<typeof talk>;
let typeId: string;
const things = "web/lists/getbytitle('Things')";

beforeAll(async () => {
  server = await startSharePoint();
  api = talk(server.as(owner), server.url('/sites/types'));
  staff = talk(server.as(amy), server.url('/sites/types'));
  await api.post('web/lists', { Title: 'Things', BaseTemplate: 100 });
  const field = (name: string, options: number): Promise<unknown> =>
    api.post(`${things}/fields/createfieldasxml`, {
      parameters: { SchemaXml: `<Field Type="Text" Name="${name}" DisplayName="${name}" />`, Options: options }
    });
  await field('Inside', 8);
  await field('Outside', 8 + 2);
  const { body } = await api.get(`${things}/contenttypes`);
  typeId = (body['value'] as { StringId: string }[])[0]?.StringId ?? '';
});
afterAll(() => server.stop());

describe('the content types of a list', () => {
  it('[R] a list has one for items and one for folders, with every key of the recorded answers', async () => {
    const { body } = await api.get(`${things}/contenttypes`);
    const [item, folder] = body['value'] as Record<string, unknown>[];
    expect([item?.['Name'], folder?.['Name']]).toEqual(['Item', 'Folder']);
    expect(item?.['StringId']).toMatch(/^0x0100[0-9A-F]{32}$/);
    expect(folder?.['StringId']).toMatch(/^0x012000[0-9A-F]{32}$/);
    expect(item?.['Id']).toEqual({ StringValue: item?.['StringId'] });
    expect(Object.keys(item ?? {}).sort()).toEqual([
      'ClientFormCustomFormatter',
      'Description',
      'DisplayFormClientSideComponentId',
      'DisplayFormClientSideComponentProperties',
      'DisplayFormTarget',
      'DisplayFormTemplateName',
      'DisplayFormUrl',
      'DocumentTemplate',
      'DocumentTemplateUrl',
      'EditFormClientSideComponentId',
      'EditFormClientSideComponentProperties',
      'EditFormTarget',
      'EditFormTemplateName',
      'EditFormUrl',
      'Group',
      'Hidden',
      'Id',
      'JSLink',
      'MobileDisplayFormUrl',
      'MobileEditFormUrl',
      'MobileNewFormUrl',
      'Name',
      'NewFormClientSideComponentId',
      'NewFormClientSideComponentProperties',
      'NewFormTarget',
      'NewFormTemplateName',
      'NewFormUrl',
      'ReadOnly',
      'SchemaXml',
      'Scope',
      'Sealed',
      'StringId'
    ]);
  });

  it('[D] items carry the id of the list’s own type, and take no other', async () => {
    const made = await api.post(`${things}/items`, { Title: 'x', ContentTypeId: typeId });
    expect([made.status, made.body['ContentTypeId']]).toEqual([201, typeId]);
    expect((await api.post(`${things}/items`, { Title: 'x', ContentTypeId: '0x0108' })).status).toBe(501);
    const { body } = await api.get(
      `${things}/items(${String(made.body['Id'])})?$select=ContentType/Name&$expand=ContentType`
    );
    expect(body).toEqual({ ContentType: { Name: 'Item' } });
  });

  it('[D] a column made with option 2 is in the list but not in its type', async () => {
    const { body } = await api.get(`${things}/contenttypes('${typeId}')?$expand=Fields&$select=Fields/InternalName`);
    const names = (body['Fields'] as { InternalName: string }[]).map(field => field.InternalName);
    expect(names).toContain('Inside');
    expect(names).not.toContain('Outside');
    expect((await api.get(`${things}/contenttypes('${typeId}')/fields`)).status).toBe(200);
  });

  it('[D] a form customizer is tied to the type by its components, which only those who manage the list may change', async () => {
    const path = `${things}/contenttypes/getbyid('${typeId}')`;
    const change = {
      NewFormClientSideComponentId: component,
      NewFormClientSideComponentProperties: '{"a":1}',
      EditFormClientSideComponentId: component,
      DisplayFormClientSideComponentId: component
    };
    expect((await staff.merge(path, change)).status).toBe(403);
    expect((await api.merge(path, change)).status).toBe(204);
    expect((await staff.get(`${path}?$select=${Object.keys(change).join(',')}`)).body).toEqual(change);
    expect((await api.merge(path, { NewFormClientSideComponentId: null })).status).toBe(204);
    expect((await api.get(path)).body['NewFormClientSideComponentId']).toBeNull();
  });

  it('[L] refuses what it does not know of a content type', async () => {
    expect((await api.merge(`${things}/contenttypes('${typeId}')`, { Workflow: 'x' })).status).toBe(501);
    expect((await api.get(`${things}/contenttypes('0x0199')`)).status).toBe(404);
    expect((await api.merge("web/contenttypes('0x01')", { Name: 'y' })).status).toBe(501);
  });

  it('[I] the published @pnp/sp reads and changes them', async () => {
    const { contentTypes } = pnpAs(server.url('/sites/types'), owner).web.lists.getByTitle('Things');
    await contentTypes.getById(typeId).update({ EditFormClientSideComponentProperties: '{}' });
    expect(await contentTypes.getById(typeId)()).toMatchObject({ EditFormClientSideComponentProperties: '{}' });
    expect((await api.get('web/contenttypes?$select=StringId')).body['value']).toEqual([
      { StringId: '0x01' },
      { StringId: '0x0101' },
      { StringId: '0x0120' }
    ]);
  });
});

describe('user custom actions', () => {
  const command = {
    Title: 'Open evaluation',
    Location: 'ClientSideExtension.ListViewCommandSet.CommandBar',
    ClientSideComponentId: component,
    ClientSideComponentProperties: '{"a":1}'
  };

  it('[D] a command set is added to a list, changed and taken away', async () => {
    const made = await api.post(`${things}/usercustomactions`, command);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ ...command, Scope: 4 });
    const path = `${things}/usercustomactions('${String(made.body['Id'])}')`;
    expect((await api.merge(path, { Title: 'Open' })).status).toBe(204);
    expect((await staff.get(`${things}/usercustomactions?$select=Title,ClientSideComponentId`)).body['value']).toEqual([
      { Title: 'Open', ClientSideComponentId: component }
    ]);
    expect((await api.get('web/usercustomactions')).body['value']).toEqual([]);
    expect((await api.remove(path)).status).toBe(200);
    expect((await api.get(`${things}/usercustomactions`)).body['value']).toEqual([]);
  });

  it('[D] needs Manage Lists on a list and Manage Web on the web', async () => {
    expect((await staff.post(`${things}/usercustomactions`, command)).status).toBe(403);
    expect((await staff.post('web/usercustomactions', command)).status).toBe(403);
    const made = await api.post('web/usercustomactions', command);
    expect([made.status, made.body['Scope']]).toEqual([201, 3]);
    expect((await staff.remove(`web/usercustomactions('${String(made.body['Id'])}')`)).status).toBe(403);
  });

  it('[L] refuses scripts and places where no component goes', async () => {
    expect((await api.post(`${things}/usercustomactions`, { ...command, ScriptBlock: 'alert(1)' })).status).toBe(501);
    expect((await api.post(`${things}/usercustomactions`, { ...command, Location: 'ScriptLink' })).status).toBe(501);
    expect((await api.post(`${things}/usercustomactions`, { ...command, ClientSideComponentId: 'x' })).status).toBe(
      400
    );
  });

  it('[I] the published @pnp/sp adds and clears them', async () => {
    const { userCustomActions } = pnpAs(server.url('/sites/types'), owner).web.lists.getByTitle('Things');
    await userCustomActions.add(command);
    expect(await userCustomActions()).toMatchObject([command]);
    await userCustomActions.clear();
    expect(await userCustomActions()).toEqual([]);
  });
});
