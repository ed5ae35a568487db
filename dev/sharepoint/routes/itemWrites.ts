import { duplicateValues, failure, NotImitated, noSuchProperty } from '../answers/failures';
import { isoSeconds } from '../columns/dates';
import { defaultOf, storedValue } from '../columns/values';
import { contentTypeId } from '../entities/contentType';
import { propertyName } from '../entities/field';
import { itemTypeOf } from '../entities/list';
import { validate } from '../formulas/validation';
import { isPersonField } from '../odata/itemFields';
import { effectiveScope } from '../permissions/scopes';
import type { Call } from '../requests/call';
import { columnSql } from '../storage/columnSql';
import { changeType } from '../storage/changes';
import type { FieldRecord, ItemRecord, ListRecord } from '../storage/records';

type Values = Record<string, unknown>;

/** Names that tools send back with an item and that a write never changes. */
const ignored = new Set([
  'Id',
  'ID',
  'FileSystemObjectType',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
  'ContentTypeId',
  'ComplianceAssetId',
  'GUID',
  'Attachments',
  'OData__UIVersionString',
  'Created',
  'Modified',
  'AuthorId',
  'EditorId'
]);

function writable(list: ListRecord, name: string): FieldRecord | undefined {
  return list.fields.find(field => {
    if (field.builtIn && field.internalName !== 'Title' && field.internalName !== 'FileLeafRef') return false;
    return propertyName(field.internalName) + (isPersonField(field) ? 'Id' : '') === name;
  });
}

/** Reads the columns of a POST or MERGE body. Unknown names and wrong types are refused, read-only columns ignored. */
export function valuesOfBody(call: Call, list: ListRecord): Values {
  const values: Values = {};
  for (const [name, value] of Object.entries(call.body)) {
    if (name === '__metadata' || name.startsWith('odata.') || name.startsWith('@odata.')) continue;
    const field = writable(list, name);
    if (!field) {
      if (name === 'ContentTypeId') checkContentType(list, value);
      if (ignored.has(name)) continue;
      throw noSuchProperty(name, itemTypeOf(list));
    }
    const stored = storedValue(field, value, call);
    if (isPersonField(field)) checkPeople(call, stored);
    if (!field.readOnly) values[field.internalName] = stored;
  }
  return values;
}

/** An item of a list has the list's one content type for items. */
function checkContentType(list: ListRecord, value: unknown): void {
  if (value !== null && String(value).toLowerCase() !== contentTypeId(list).toLowerCase())
    throw new NotImitated(`the content type ${String(value)} for an item`);
}

function checkPeople(call: Call, stored: unknown): void {
  for (const id of Array.isArray(stored) ? stored : [stored]) {
    if (typeof id === 'number' && !call.site.principals.byId(id)) {
      throw failure(
        400,
        '-2146232832, Microsoft.SharePoint.SPException',
        `The specified user ${id} could not be found.`
      );
    }
  }
}

/** Unique columns hold a value once; empty values do not count. */
export function checkUnique(call: Call, list: ListRecord, values: Values, itemId: number): void {
  for (const field of list.fields.filter(one => one.unique)) {
    const value = values[field.internalName];
    if (value === null || value === undefined) continue;
    const stored = typeof value === 'boolean' ? Number(value) : value;
    if (call.site.items.countUpTo(list, `${columnSql(field)} = ? AND id <> ?`, [stored, itemId], 1) > 0)
      throw duplicateValues(field.title);
  }
}

function keepVersion(call: Call, list: ListRecord, item: ItemRecord): void {
  if (list.settings['EnableVersioning'] === true)
    call.site.versions.keep(list, item, Number(list.settings['MajorVersionLimit'] ?? 0));
}

export function noteChange({ site, user, now }: Call, list: ListRecord, item: ItemRecord, type: number): void {
  const uniqueId = String(item.values['UniqueId'] ?? item.guid);
  const editor = user.kind === 'user' ? user.userPrincipalName : user.login;
  site.changes.note({ at: isoSeconds(now), type, listId: list.id, itemId: item.id, uniqueId, editor });
}

/** What the server itself writes on an item. */
export type Stamp = Partial<Pick<ItemRecord, 'author' | 'editor' | 'created' | 'modified'>>;

/** Saves a new item. Author, editor and times are the server's, unless form values of somebody who may set them say otherwise. */
export function addItem(call: Call, list: ListRecord, values: Values, stamp: Stamp = {}): ItemRecord {
  const { site, user, now } = call;
  const at = isoSeconds(now);
  const defaults: Values = {};
  for (const field of list.fields.filter(one => !one.builtIn && !(one.internalName in values))) {
    const value = defaultOf(field, call);
    if (value !== undefined && value !== null) defaults[field.internalName] = value;
  }
  const all = { ...defaults, ...values };
  validate(list, all, call);
  checkUnique(call, list, all, 0);
  const item: ItemRecord = {
    id: site.lists.takeId(list),
    guid: call.newGuid(),
    author: user.id,
    editor: user.id,
    created: at,
    modified: at,
    etag: 1,
    major: 1,
    unique: false,
    ...stamp,
    values: all
  };
  site.items.insert(list, item);
  noteChange(call, list, item, changeType.add);
  site.lists.touched(list, at, 1);
  keepVersion(call, list, item);
  return item;
}

/** Saves a changed item: its tag goes up by one, and its version where the list keeps versions. */
export function changeItem(
  call: Call,
  list: ListRecord,
  before: ItemRecord,
  values: Values,
  newVersion = true,
  stamp: Stamp = {}
): ItemRecord {
  const { site, user, now } = call;
  const at = isoSeconds(now);
  validate(list, { ...before.values, ...values }, call);
  checkUnique(call, list, values, before.id);
  const versioned = newVersion && list.settings['EnableVersioning'] === true;
  const item: ItemRecord = {
    ...before,
    editor: user.id,
    modified: at,
    ...stamp,
    etag: before.etag + 1,
    major: before.major + (versioned ? 1 : 0),
    values: { ...before.values, ...values }
  };
  site.items.update(list, item);
  noteChange(call, list, item, changeType.update);
  site.lists.touched(list, at, 0);
  keepVersion(call, list, item);
  return item;
}

/** Removes an item with its versions and its own role assignments. What it did not have of the list stays closed in the change log. */
export function removeItem(call: Call, list: ListRecord, item: ItemRecord): void {
  const { site, now } = call;
  if (effectiveScope(site, { kind: 'item', list, itemId: item.id }).kind === 'item')
    site.changes.close(list.id, item.id);
  site.items.remove(list, item.id);
  noteChange(call, list, item, changeType.delete);
  if (item.unique) site.roles.dropScope(`item:${list.number}:${item.id}`);
  site.lists.touched(list, isoSeconds(now), -1);
}
