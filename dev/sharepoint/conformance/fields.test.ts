/** @jest-environment node */
import '@pnp/sp/fields';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { pnpAs } from '../testing/pnpAs';
import { type StartedSharePoint, startSharePoint } from '../testing/startSharePoint';
import { errorOf, type Reply, talk } from '../testing/talk';

const owner = 'olive.owner@council.example';
let server: StartedSharePoint;
let api: ReturnType<typeof talk>;
const things = "web/lists/getbytitle('Things')";

const create = (xml: string, options: number): Promise<Reply> =>
  api.post(`${things}/fields/createfieldasxml`, { parameters: { SchemaXml: xml, Options: options } });

beforeAll(async () => {
  server = await startSharePoint();
  api = talk(server.as(owner), server.url('/sites/fields'));
  await api.post('web/lists', { Title: 'Things', BaseTemplate: 100 });
});
afterAll(() => server.stop());

describe('making columns', () => {
  it.each([
    ['Text', 2, 'SP.FieldText'],
    ['Note', 3, 'SP.FieldMultiLineText'],
    ['DateTime', 4, 'SP.FieldDateTime'],
    ['Choice', 6, 'SP.FieldChoice'],
    ['Boolean', 8, 'SP.Field'],
    ['Number', 9, 'SP.FieldNumber'],
    ['Currency', 10, 'SP.FieldCurrency'],
    ['URL', 11, 'SP.FieldUrl'],
    ['MultiChoice', 15, 'SP.FieldMultiChoice'],
    ['User', 20, 'SP.FieldUser']
  ])('[D] a column of type %s has kind %s and class %s', async (type, kind, name) => {
    await create(`<Field Type="${type}" Name="Kind${kind}" DisplayName="Kind ${kind}" />`, 8);
    const { body } = await api.get(`${things}/fields/getbyinternalnameortitle('Kind${kind}')`, {
      Accept: 'application/json;odata=minimalmetadata'
    });
    expect([body['TypeAsString'], body['FieldTypeKind'], body['odata.type']]).toEqual([type, kind, name]);
  });

  it.each(['Lookup', 'Calculated', 'TaxonomyFieldType'])('[L] refuses a column of type %s', async type => {
    expect((await create(`<Field Type="${type}" Name="X${type}" DisplayName="X" />`, 8)).status).toBe(501);
  });

  it('[D] option 8 keeps the given name; without it the name is made of the title', async () => {
    const hinted = await create('<Field Type="Text" Name="ShortName" DisplayName="A long title" />', 8);
    const plain = await create('<Field Type="Text" Name="Other" DisplayName="With space" />', 0);
    expect([hinted.body['InternalName'], plain.body['InternalName']]).toEqual(['ShortName', 'With_x0020_space']);
  });

  it('[D] option 16 adds to the default view, option 2 keeps it out of the content type', async () => {
    await create('<Field Type="Text" Name="Seen" DisplayName="Seen" />', 8 + 16);
    await create('<Field Type="Text" Name="Apart" DisplayName="Apart" />', 8 + 2);
    expect((await api.get(`${things}/defaultview/viewfields`)).body['Items']).toEqual(['LinkTitle', 'Seen']);
  });

  it('[D] option 32 refuses a title that is in use, which else is allowed', async () => {
    await create('<Field Type="Text" Name="First" DisplayName="Same" />', 8);
    const checked = await create('<Field Type="Text" Name="Second" DisplayName="same" />', 8 + 32);
    const unchecked = await create('<Field Type="Text" Name="Third" DisplayName="Same" />', 8);
    expect([checked.status, unchecked.status]).toEqual([500, 201]);
    expect(errorOf(checked).text).toBe('A duplicate field name "First" was found.');
    expect((await create('<Field Type="Text" Name="Fourth" DisplayName="4" />', 64)).status).toBe(501);
  });

  it('[D] choices, fill-in, index and formatter are changed by MERGE and stored as they are', async () => {
    await create(
      '<Field Type="Choice" Name="Size" DisplayName="Size"><CHOICES><CHOICE>S</CHOICE></CHOICES></Field>',
      8
    );
    const field = `${things}/fields/getbyinternalnameortitle('Size')`;
    const change = { Choices: ['S', 'L'], FillInChoice: true, Indexed: true, CustomFormatter: '{"not":"checked"' };
    expect((await api.merge(field, change)).status).toBe(204);
    expect((await api.get(`${field}?$select=Choices,FillInChoice,Indexed,CustomFormatter`)).body).toEqual(change);
  });
});

describe('a link', () => {
  it('[R] is written and read as an address with a description', async () => {
    await create('<Field Type="URL" Name="Page" DisplayName="Page" Format="Hyperlink" />', 8);
    const link = { Description: 'The paper', Url: 'https://council.example/paper' };
    const made = await api.post(`${things}/items`, { Title: 'x', Page: link });
    expect([made.status, made.body['Page']]).toEqual([201, link]);
    const bare = await api.post(`${things}/items`, { Page: { Url: 'https://council.example' } });
    expect(bare.body['Page']).toEqual({ Description: 'https://council.example', Url: 'https://council.example' });
    expect((await api.post(`${things}/items`, { Page: null })).body['Page']).toBeNull();
    const verbose = { 'Content-Type': 'application/json;odata=verbose' };
    const typed = { __metadata: { type: 'SP.FieldUrlValue' }, ...link };
    expect((await api.post(`${things}/items`, { Page: typed }, verbose)).body['Page']).toEqual(link);
  });

  it('[D] is refused as plain text, as no address, and in a filter', async () => {
    expect((await api.post(`${things}/items`, { Page: 'https://council.example' })).status).toBe(400);
    expect((await api.post(`${things}/items`, { Page: { Url: 'paper' } })).status).toBe(500);
    const filtered = await api.get(`${things}/items?$filter=Page eq 'x'`);
    expect([filtered.status, errorOf(filtered).text]).toEqual([
      400,
      "The field 'Page' of type 'URL' cannot be used in the query filter expression."
    ]);
  });
});

describe('the published @pnp/sp', () => {
  it('[I] adds and changes columns of every kind', async () => {
    const { fields } = pnpAs(server.url('/sites/fields'), owner).web.lists.getByTitle('Things');
    await fields.addUrl('PnpLink');
    await fields.addMultiChoice('PnpMany', { Choices: ['a', 'b'], FillInChoice: false });
    await fields.addUser('PnpPeople', { SelectionMode: 0 });
    await fields.getByInternalNameOrTitle('PnpMany').update({ Choices: ['a'] }, 'SP.FieldMultiChoice');
    expect(await fields.getByInternalNameOrTitle('PnpMany')()).toMatchObject({ Choices: ['a'], FieldTypeKind: 15 });
    expect(await fields.getByInternalNameOrTitle('PnpLink')()).toMatchObject({ TypeAsString: 'URL' });
  });
});
