import type { Api } from './api';

/** The columns of the recorded lists, made in the same way. */
const columns: readonly string[] = [
  '<Field Type="Choice" Name="ChoiceSingle1" DisplayName="ChoiceSingle1"><CHOICES><CHOICE>One</CHOICE><CHOICE>Two</CHOICE></CHOICES></Field>',
  '<Field Type="MultiChoice" Name="ChoiceMulti1" DisplayName="ChoiceMulti1"><CHOICES><CHOICE>One</CHOICE><CHOICE>Two</CHOICE></CHOICES></Field>',
  '<Field Type="User" Name="UserSingleField1" DisplayName="UserSingleField1" UserSelectionMode="PeopleOnly" />',
  '<Field Type="UserMulti" Name="UserMultiField1" DisplayName="UserMultiField1" Mult="TRUE" UserSelectionMode="PeopleOnly" />',
  '<Field Type="URL" Name="URLField1" DisplayName="URLField1" Format="Hyperlink" />',
  '<Field Type="URL" Name="URLField2" DisplayName="URLField2" Format="Image" />'
];

/** Column kinds whose own properties only a column of the kind has. They stand in another list than the item that is read. */
const otherColumns: readonly string[] = [
  '<Field Type="Text" Name="Line" DisplayName="Line" MaxLength="100" />',
  '<Field Type="Note" Name="Lines" DisplayName="Lines" NumLines="6" RichText="FALSE" />',
  '<Field Type="Number" Name="Count" DisplayName="Count" Min="0" Max="10" />',
  '<Field Type="Currency" Name="Cost" DisplayName="Cost" LCID="2057" />',
  '<Field Type="DateTime" Name="Day" DisplayName="Day" Format="DateOnly" />',
  '<Field Type="Boolean" Name="Sure" DisplayName="Sure" />'
];

/** Fills a new site with one object of every kind, values in it. */
export async function fill(api: Api): Promise<void> {
  await api.post('web/lists', {
    Title: 'Shapes',
    BaseTemplate: 100,
    Description: 'Every kind',
    EnableVersioning: true
  });
  await api.post('web/lists', { Title: 'Papers', BaseTemplate: 101 });
  await api.post('web/lists', { Title: 'Columns', BaseTemplate: 100 });
  const add = (list: string, SchemaXml: string): Promise<unknown> =>
    api.post(`web/lists/getbytitle('${list}')/fields/createfieldasxml`, { parameters: { SchemaXml, Options: 8 } });
  for (const column of columns) await add('Shapes', column);
  for (const column of otherColumns) await add('Columns', column);
  const { Id: amy } = await api.post('web/ensureuser', { logonName: 'amy.staff@council.example' });
  const items = "web/lists/getbytitle('Shapes')/items";
  await api.post(items, {
    Title: 'Full',
    ChoiceSingle1: 'One',
    ChoiceMulti1: ['One', 'Two'],
    UserSingleField1Id: amy,
    UserMultiField1Id: [amy],
    URLField1: { Url: 'https://council.example', Description: 'The council' }
  });
  await api.post(items, { Title: 'Empty' });
  await api.merge(`${items}(1)`, { Title: 'Changed' });
  const folder = "web/getfolderbyserverrelativepath(decodedurl='/sites/shapes/Papers')";
  for (let version = 1; version <= 2; version++)
    await api.post(`${folder}/files/addusingpath(decodedurl='Agenda.txt',overwrite=true)`, { words: `${version}` });
  await api.post(`${folder}/folders/addusingpath(decodedurl='Annexes')`);
}
