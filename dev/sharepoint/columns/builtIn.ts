import type { FieldRecord } from '../storage/records';

interface Options {
  readonly readOnly?: boolean;
  readonly hidden?: boolean;
  readonly required?: boolean;
  readonly extra?: Readonly<Record<string, unknown>>;
}

const column = (internalName: string, id: string, type: string, title: string, options: Options = {}): FieldRecord => ({
  id,
  internalName,
  type,
  title,
  description: '',
  group: 'Custom Columns',
  required: options.required ?? false,
  hidden: options.hidden ?? false,
  readOnly: options.readOnly ?? false,
  sealed: false,
  builtIn: true,
  indexed: false,
  unique: false,
  defaultValue: null,
  customFormatter: null,
  schemaXml: `<Field ID="{${id}}" Name="${internalName}" StaticName="${internalName}" DisplayName="${title}" Type="${type}" />`,
  extra: options.extra ?? {}
});

const readOnly = { readOnly: true };
const title = column('Title', 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Text', 'Title', {
  required: true,
  extra: { MaxLength: 255 }
});

const everywhere: readonly FieldRecord[] = [
  column('ID', '1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'Counter', 'ID', readOnly),
  column('ContentType', 'c042a256-787d-4a6f-8a8a-cf6ab767f12d', 'Computed', 'Content Type', readOnly),
  column('ContentTypeId', '03e45e84-1992-4d42-9116-26f756012634', 'ContentTypeId', 'Content Type ID', {
    readOnly: true,
    hidden: true
  }),
  column('Modified', '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'DateTime', 'Modified', {
    readOnly: true,
    extra: { DisplayFormat: 1 }
  }),
  column('Created', '8c06beca-0777-48f7-91c7-6da68bc07b69', 'DateTime', 'Created', {
    readOnly: true,
    extra: { DisplayFormat: 1 }
  }),
  column('Author', '1df5e554-ec7e-46a6-901d-d85a3881cb18', 'User', 'Created By', readOnly),
  column('Editor', 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'User', 'Modified By', readOnly),
  column('_UIVersionString', 'dce8262a-3ae9-45aa-aab4-83bd75fb738a', 'Text', 'Version', readOnly),
  column('ComplianceAssetId', '3a6b296c-3f50-445c-a13f-9c679ea9dda3', 'Text', 'Compliance Asset Id', readOnly),
  column('GUID', 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 'Guid', 'GUID', { readOnly: true, hidden: true })
];

const ofLists: readonly FieldRecord[] = [
  column('Attachments', '67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', 'Attachments'),
  column('Edit', '503f1caa-358e-4918-9094-4a2cdc4bc034', 'Computed', 'Edit', readOnly),
  column('LinkTitleNoMenu', 'bc91a437-52e7-49e1-8c4e-4698904b2b6d', 'Computed', 'Title', readOnly),
  column('LinkTitle', '82642ec8-ef9b-478f-acf9-31f7d45fbc31', 'Computed', 'Title', readOnly)
];

const ofLibraries: readonly FieldRecord[] = [
  column('FileLeafRef', '8553196d-ec8d-4564-9861-3dbe931050c8', 'File', 'Name', { required: true }),
  column('FileDirRef', '56605df6-8fa1-47e4-a04c-5b384d59609f', 'Text', 'Path', { readOnly: true, hidden: true }),
  column('FileRef', '94f89715-e097-4e8b-ba79-ea02aa8b7adb', 'Text', 'URL Path', { readOnly: true, hidden: true }),
  column('FSObjType', '30bb605f-5bae-48fe-b4e3-1f81d9772af9', 'Integer', 'Item Type', { readOnly: true, hidden: true }),
  column('UniqueId', '4b7403de-8d94-43e8-9f0f-137a3e298126', 'Text', 'Unique Id', { readOnly: true, hidden: true }),
  column('File_x0020_Size', '8fca95c0-9b7d-456f-8dae-b41ee2728b85', 'Integer', 'File Size', {
    readOnly: true,
    hidden: true
  }),
  column('LinkFilename', '5cc6dc79-3710-4374-b433-61cb4a686c12', 'Computed', 'Name', readOnly),
  column('DocIcon', '081c6e4c-5c14-4f20-b23e-1a71ceb6a67c', 'Computed', 'Type', readOnly)
];

/** The columns a new list (100) or library (101) begins with. */
export function builtInColumns(template: number): FieldRecord[] {
  return template === 101
    ? [...everywhere, { ...title, required: false }, ...ofLibraries]
    : [...everywhere, title, ...ofLists];
}
