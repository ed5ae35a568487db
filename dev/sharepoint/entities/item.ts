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

/** The stored columns as an item carries them: a person `X` reads as `XId` and `XStringId`. */
export function columnValues(list: ListRecord, item: ItemRecord): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const field of list.fields.filter(one => !one.builtIn)) {
    const value = item.values[field.internalName] ?? null;
    const name = propertyName(field.internalName);
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

/** A list item in the order of recorded answers. */
export function itemEntity(call: Call, list: ListRecord, item: ItemRecord): Entity {
  const { site, rights } = call;
  const securable: Securable = { kind: 'item', list, itemId: item.id };
  const people = list.fields.filter(isPerson);
  const idsOf = (field: FieldRecord): unknown => {
    if (field.internalName === 'Author') return item.author;
    return field.internalName === 'Editor' ? item.editor : item.values[field.internalName];
  };
  const related: Record<string, () => Entity | Entity[] | undefined> = {
    ParentList: () => listEntity(call, list),
    ContentType: () =>
      contentTypesOf(list).map(one => contentTypeEntity(one, list.url, list))[isLibrary && isFolder(item) ? 1 : 0]
  };
  const isLibrary = list.template === libraryTemplate;
  if (isLibrary) {
    const place = { list, path: pathOf(item), item };
    related['File'] = () => (isFolder(item) ? undefined : fileEntity(call, list, item));
    related['Folder'] = () => (isFolder(item) ? folderEntity(call, place) : undefined);
  }
  for (const field of people) {
    related[propertyName(field.internalName)] = () => {
      const ids = idsOf(field);
      if (Array.isArray(ids)) return ids.flatMap(id => personEntity(site, Number(id)) ?? []);
      return typeof ids === 'number' ? personEntity(site, ids) : undefined;
    };
  }
  return {
    type: itemTypeOf(list),
    path: `Web/Lists(guid'${list.id}')/Items(${item.id})`,
    etag: `"${item.etag}"`,
    values: {
      FileSystemObjectType: isLibrary && isFolder(item) ? 1 : 0,
      Id: item.id,
      ServerRedirectedEmbedUri: null,
      ServerRedirectedEmbedUrl: '',
      ContentTypeId: contentTypeId(list, isLibrary && isFolder(item)),
      Title: item.values['Title'] ?? null,
      ComplianceAssetId: null,
      ...columnValues(list, item),
      ...(isLibrary ? { OData__ColorTag: null, CheckoutUserId: null, OData__CopySource: null } : {}),
      ID: item.id,
      Modified: item.modified,
      Created: item.created,
      AuthorId: item.author,
      EditorId: item.editor,
      OData__UIVersionString: `${item.major}.0`,
      ...(list.template === 101 ? {} : { Attachments: false }),
      GUID: item.guid
    },
    onDemand: {
      ...placeValues(list, item),
      HasUniqueRoleAssignments: () => hasOwnAssignments(site, securable),
      EffectiveBasePermissions: () => maskAsText(rights.mask(securable))
    },
    related,
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
