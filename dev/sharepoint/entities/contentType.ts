import type { Entity } from '../answers/entity';
import type { ContentTypeRecord, ListRecord } from '../storage/records';
import { fieldEntity } from './field';

/** What a client may change of a content type, with what a new one has. The three form components are what a form customizer is tied by. */
export const contentTypeSettings: Readonly<Record<string, string | number | boolean | null>> = {
  ClientFormCustomFormatter: '',
  Description: '',
  DisplayFormClientSideComponentId: null,
  DisplayFormClientSideComponentProperties: null,
  DisplayFormTarget: 0,
  DisplayFormTemplateName: 'ListForm',
  DisplayFormUrl: '',
  DocumentTemplate: '',
  EditFormClientSideComponentId: null,
  EditFormClientSideComponentProperties: null,
  EditFormTarget: 0,
  EditFormTemplateName: 'ListForm',
  EditFormUrl: '',
  Group: 'List Content Types',
  Hidden: false,
  JSLink: '',
  MobileDisplayFormUrl: '',
  MobileEditFormUrl: '',
  MobileNewFormUrl: '',
  Name: '',
  NewFormClientSideComponentId: null,
  NewFormClientSideComponentProperties: null,
  NewFormTarget: 0,
  NewFormTemplateName: 'ListForm',
  NewFormUrl: '',
  ReadOnly: false,
  Sealed: false
};

const type = (id: string, settings: ContentTypeRecord['settings']): ContentTypeRecord => ({
  id,
  settings: { ...contentTypeSettings, ...settings }
});

const asForm = (template: string): ContentTypeRecord['settings'] => ({
  DisplayFormTemplateName: template,
  EditFormTemplateName: template,
  NewFormTemplateName: template
});

const item = { Name: 'Item', Description: 'Create a new list item.' };
const document = { Name: 'Document', Description: 'Create a new document.', ...asForm('DocumentLibraryForm') };
const folder = { Name: 'Folder', Description: 'Create a new folder.', ...asForm('ListForm') };

/** The content types of every site that lists are made from. */
export const siteContentTypes: readonly ContentTypeRecord[] = [
  type('0x01', { ...item, Group: 'List Content Types' }),
  type('0x0101', { ...document, Group: 'Document Content Types' }),
  type('0x0120', { ...folder, Group: 'Folder Content Types' })
];

const below = (parent: string, list: ListRecord): string => `${parent}00${list.id.replace(/-/g, '').toUpperCase()}`;

/** The id that a list's items carry, or its folders. */
export const contentTypeId = (list: ListRecord, folder = false): string =>
  below(folder ? '0x0120' : list.template === 101 ? '0x0101' : '0x01', list);

/** A list's own two content types: for its items or documents, and for folders. */
export function contentTypesOf(list: ListRecord): readonly ContentTypeRecord[] {
  return (
    list.contentTypes ?? [
      type(contentTypeId(list), list.template === 101 ? document : item),
      type(contentTypeId(list, true), folder)
    ]
  );
}

const notInTypes = new Set(['ID', 'Modified', 'Created', 'Author', 'Editor', '_UIVersionString', 'GUID']);

function fieldsOf(contentType: ContentTypeRecord, list: ListRecord): ListRecord['fields'] {
  const folders = contentType.id.startsWith('0x0120');
  return list.fields.filter(field => {
    if (field.builtIn) return !notInTypes.has(field.internalName) && (field.type === 'Text' || field.type === 'File');
    return !folders && field.inContentType !== false;
  });
}

const escaped = (text: unknown): string =>
  String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A content type of a list, or of the site when no list is given. */
export function contentTypeEntity(contentType: ContentTypeRecord, scope: string, list?: ListRecord): Entity {
  const { id, settings } = contentType;
  const fields = list ? fieldsOf(contentType, list) : [];
  return {
    type: 'SP.ContentType',
    path: list ? `Web/Lists(guid'${list.id}')/ContentTypes('${id}')` : `Web/ContentTypes('${id}')`,
    values: {
      ...settings,
      DocumentTemplateUrl: '',
      Id: { StringValue: id },
      SchemaXml: `<ContentType ID="${id}" Name="${escaped(settings['Name'])}" Group="${escaped(settings['Group'])}" Description="${escaped(settings['Description'])}" Version="0"><Fields>${fields.map(field => field.schemaXml).join('')}</Fields></ContentType>`,
      Scope: scope,
      StringId: id
    },
    ...(list ? { related: { Fields: () => fields.map(field => fieldEntity(list, field)) } } : {})
  };
}
