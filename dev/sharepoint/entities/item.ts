import type { Entity } from '../answers/entity';
import { invalidQuery, noSuchField, NotImitated } from '../answers/failures';
import { maskAsText } from '../permissions/masks';
import { hasOwnAssignments, type Securable } from '../permissions/scopes';
import type { Call } from '../requests/call';
import type { FieldRecord, ItemRecord, ListRecord } from '../storage/records';
import { isFolder, libraryTemplate, pathOf } from '../library/places';
import { contentTypeEntity, contentTypeId, contentTypesOf } from './contentType';
import { propertyName } from './field';
import { fileEntity } from './file';
import { folderEntity } from './folder';
import { itemTypeOf, listEntity } from './list';
import { personEntity } from './person';

const isPerson = (field: FieldRecord): boolean => field.type === 'User' || field.type === 'UserMulti';

/** What all items of a list have in common; worked out once for a page of many. */
interface Shape {
  readonly type: string;
  readonly people: readonly FieldRecord[];
  readonly columns: readonly { readonly field: FieldRecord; readonly name: string }[];
  readonly itemContentType: string;
  readonly folderContentType: string;
}

const shapes = new WeakMap<ListRecord, Shape>();

/** A list that is changed is another record, so a shape never outlives its columns. */
function shapeOf(list: ListRecord): Shape {
  const known = shapes.get(list);
  if (known) return known;
  const shape: Shape = {
    type: itemTypeOf(list),
    people: list.fields.filter(isPerson),
    columns: list.fields.filter(one => !one.builtIn).map(field => ({ field, name: propertyName(field.internalName) })),
    itemContentType: contentTypeId(list),
    folderContentType: contentTypeId(list, true)
  };
  shapes.set(list, shape);
  return shape;
}

/** The stored columns as an item carries them: a person `X` reads as `XId` and `XStringId`. */
export function columnValues(
  list: ListRecord,
  item: ItemRecord,
  values: Record<string, unknown> = {}
): Record<string, unknown> {
  for (const { field, name } of shapeOf(list).columns) {
    const value = item.values[field.internalName] ?? null;
    if (field.type === 'User') {
      values[`${name}Id`] = value;
      values[`${name}StringId`] = value === null ? null : String(value);
    } else if (field.type === 'UserMulti') {
      values[`${name}Id`] = value;
      values[`${name}StringId`] = Array.isArray(value) ? value.map(String) : null;
    } else values[name] = value;
  }
  return values;
}

/** Where an item is, by `$select` alone. An item of a list stands as `<id>_.000` in its list. */
function placeValues(list: ListRecord, item: ItemRecord): Record<string, () => unknown> {
  const isLibrary = list.template === libraryTemplate;
  const folder = isLibrary ? String(item.values['FileDirRef']) : list.url;
  const leaf = isLibrary ? String(item.values['FileLeafRef']) : `${item.id}_.000`;
  return {
    FileLeafRef: () => leaf,
    FileDirRef: () => folder,
    FileRef: () => `${folder}/${leaf}`,
    FSObjType: () => (isLibrary && isFolder(item) ? 1 : 0),
    ...(isLibrary
      ? { File_x0020_Size: () => item.values['File_x0020_Size'] ?? null, UniqueId: () => item.values['UniqueId'] }
      : {})
  };
}

/** What an item leads to. */
function relatedTo(call: Call, list: ListRecord, item: ItemRecord): NonNullable<Entity['related']> {
  const idsOf = (field: FieldRecord): unknown => {
    if (field.internalName === 'Author') return item.author;
    return field.internalName === 'Editor' ? item.editor : item.values[field.internalName];
  };
  const isLibrary = list.template === libraryTemplate;
  const related: Record<string, () => Entity | Entity[] | undefined> = {
    ParentList: () => listEntity(call, list),
    ContentType: () =>
      contentTypesOf(list).map(one => contentTypeEntity(one, list.url, list))[isLibrary && isFolder(item) ? 1 : 0]
  };
  if (isLibrary) {
    const place = { list, path: pathOf(item), item };
    related['File'] = () => (isFolder(item) ? undefined : fileEntity(call, list, item));
    related['Folder'] = () => (isFolder(item) ? folderEntity(call, place) : undefined);
  }
  for (const field of shapeOf(list).people) {
    related[propertyName(field.internalName)] = () => {
      const ids = idsOf(field);
      if (Array.isArray(ids)) return ids.flatMap(id => personEntity(call.site, Number(id)) ?? []);
      return typeof ids === 'number' ? personEntity(call.site, ids) : undefined;
    };
  }
  return related;
}

/** What a plain read gives, in the order of recorded answers. */
function plainValues(list: ListRecord, item: ItemRecord): Record<string, unknown> {
  const isLibrary = list.template === libraryTemplate;
  const isDirectory = isLibrary && isFolder(item);
  const shape = shapeOf(list);
  const values: Record<string, unknown> = {
    FileSystemObjectType: isDirectory ? 1 : 0,
    Id: item.id,
    ServerRedirectedEmbedUri: null,
    ServerRedirectedEmbedUrl: '',
    ContentTypeId: isDirectory ? shape.folderContentType : shape.itemContentType,
    Title: item.values['Title'] ?? null,
    ComplianceAssetId: null
  };
  columnValues(list, item, values);
  if (isLibrary) Object.assign(values, { OData__ColorTag: null, CheckoutUserId: null, OData__CopySource: null });
  values['ID'] = item.id;
  values['Modified'] = item.modified;
  values['Created'] = item.created;
  values['AuthorId'] = item.author;
  values['EditorId'] = item.editor;
  values['OData__UIVersionString'] = `${item.major}.0`;
  if (!isLibrary) values['Attachments'] = false;
  values['GUID'] = item.guid;
  return values;
}

/** A list item. What few queries ask for is made only when it is asked for: a page may have 5,000 of these. */
export function itemEntity(call: Call, list: ListRecord, item: ItemRecord): Entity {
  const { site, rights } = call;
  const { type, people } = shapeOf(list);
  return {
    type,
    path: `Web/Lists(guid'${list.id}')/Items(${item.id})`,
    etag: `"${item.etag}"`,
    values: plainValues(list, item),
    get onDemand() {
      const securable: Securable = { kind: 'item', list, itemId: item.id };
      return {
        ...placeValues(list, item),
        HasUniqueRoleAssignments: () => hasOwnAssignments(site, securable),
        EffectiveBasePermissions: () => maskAsText(rights.mask(securable))
      };
    },
    get related() {
      return relatedTo(call, list, item);
    },
    refuseUnknown: (name, expanded) => {
      const head = name.split('/')[0] ?? name;
      if (head === 'AttachmentFiles') throw new NotImitated('attachments');
      if (!expanded && people.some(field => propertyName(field.internalName) === head)) {
        throw invalidQuery(
          `The query to field '${head}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${head}.`
        );
      }
      throw noSuchField(name);
    }
  };
}
