import type { Api } from './api';
import type { Found } from './compare';

const list = "web/lists/getbytitle('Shapes')";
const papers = "web/getfolderbyserverrelativepath(decodedurl='/sites/shapes/Papers')";
const agenda = "web/getfilebyserverrelativepath(decodedurl='/sites/shapes/Papers/Agenda.txt')";

/** How the recordings read each kind; what came only by `$select` or `$expand` is asked for so. */
export const kinds: Readonly<Record<string, (api: Api) => Promise<readonly Found[]>>> = {
  Web: async api => [await api.one('web')],
  List: async api => api.all('web/lists'),
  ListItem: async api => [
    ...(await api.all(`${list}/items`)),
    await api.one(`${list}/items(1)?$select=*,ParentList/Id&$expand=ParentList`),
    ...(await api.all("web/lists/getbytitle('Papers')/items"))
  ],
  Field: async api => [
    ...(await api.all(`${list}/fields`)),
    ...(await api.all("web/lists/getbytitle('Columns')/fields")),
    ...(await api.all("web/lists/getbytitle('Papers')/fields"))
  ],
  View: async api => api.all(`${list}/views`),
  ContentType: async api => api.all(`${list}/contenttypes`),
  User: async api => [
    ...(await api.all('web/siteusers')),
    await api.one('web/currentuser'),
    await api.one('web/currentuser?$select=*,AadObjectId')
  ],
  Group: async api => api.all('web/sitegroups'),
  RoleDefinition: async api => api.all('web/roledefinitions'),
  RoleAssignment: async api => api.all('web/roleassignments?$expand=RoleDefinitionBindings'),
  PermissionMask: async api => [await api.one('web/effectivebasepermissions')],
  File: async api => api.all(`${papers}/files`),
  Folder: async api => [await api.one(papers), ...(await api.all(`${papers}/folders`))],
  FileVersion: async api => api.all(`${agenda}/versions`),
  Attachment: async api => api.all(`${list}/items(1)/attachmentfiles`),
  ItemVersion: async api => api.all(`${list}/items(1)/versions?$select=IsCurrentVersion,VersionId,VersionLabel`),
  FormValue: async api => rows(await api.post(`${list}/items(2)/validateupdatelistitem`, form)),
  Change: async api => rows(await api.post(`${list}/getchanges`, { query: { Add: true, Update: true, Item: true } })),
  ListData: async api => [await stream(api)],
  ListDataRow: async api => (await stream(api))['Row'] as Found[],
  Error: async api => [(await api.failing(`${list}/items(99)`))['odata.error'] as Found],
  ContextInfo: async api => [await api.post('contextinfo')]
};

const form = {
  formValues: [
    { FieldName: 'Title', FieldValue: 'By form' },
    { FieldName: 'ChoiceSingle1', FieldValue: 'Three' }
  ]
};

const rows = (answer: Found): Found[] => answer['value'] as Found[];

/** With the one column that the recorded lists share: a list's own columns are no keys of the kind. */
const titles = '<View><ViewFields><FieldRef Name="Title" /></ViewFields><RowLimit>30</RowLimit></View>';
const stream = (api: Api): Promise<Found> =>
  api.post(`${list}/renderlistdataasstream`, { parameters: { ViewXml: titles } });
