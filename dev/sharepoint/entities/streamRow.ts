import { isFolder, libraryTemplate } from '../library/places';
import { webTimeZone } from '../columns/dates';
import type { Call } from '../requests/call';
import type { FieldRecord, ItemRecord, ListRecord } from '../storage/records';
import { NotImitated } from '../answers/failures';
import { valueFor } from '../odata/skipToken';
import { maskAsHex } from '../permissions/masks';
import { itemEntity } from './item';

type Row = Record<string, unknown>;

const hexOf = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase();
const upper = (guid: unknown): string => `{${String(guid).toUpperCase()}}`;
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });
const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
const date = new Intl.DateTimeFormat('en-GB', { timeZone: webTimeZone, dateStyle: 'short' });
const time = new Intl.DateTimeFormat('en-GB', { timeZone: webTimeZone, dateStyle: 'short', timeStyle: 'short' });

function person(call: Call, id: unknown): Row[] {
  const found = typeof id === 'number' ? call.site.principals.byId(id) : undefined;
  if (!found) return [];
  const email = found.kind === 'group' ? '' : found.email;
  return [{ id: String(found.id), title: found.title, email, sip: email, picture: '' }];
}

/** One column as the stream writes it: text in the web's locale, and beside it what a program reads. */
function column(call: Call, field: FieldRecord, item: ItemRecord): Row {
  const name = field.internalName;
  const value = valueFor(field, item);
  switch (field.type) {
    case 'User':
      return { [name]: value === null ? '' : person(call, value) };
    case 'UserMulti':
      return { [name]: Array.isArray(value) ? value.flatMap(id => person(call, id)) : '' };
    case 'MultiChoice':
      return { [name]: Array.isArray(value) ? value : '' };
    case 'Boolean':
      return value === null
        ? { [name]: '', [`${name}.value`]: '' }
        : { [name]: value === true ? 'Yes' : 'No', [`${name}.value`]: value === true ? '1' : '0' };
    case 'Number':
    case 'Currency': {
      if (typeof value !== 'number') return { [name]: '', [`${name}.`]: '' };
      if (field.extra['ShowAsPercentage'] === true) throw new NotImitated('a percentage in a stream');
      if (field.type === 'Currency' && field.extra['CurrencyLocaleId'] !== 2057)
        throw new NotImitated('a currency other than pounds in a stream');
      const text = field.type === 'Currency' ? pounds.format(value) : number.format(value);
      return { [name]: text, [`${name}.`]: value.toPrecision(15) };
    }
    case 'DateTime': {
      if (typeof value !== 'string') return { [name]: '', [`${name}.`]: '' };
      const format = field.extra['DisplayFormat'] === 0 ? date : time;
      return { [name]: format.format(new Date(value)).replace(',', ''), [`${name}.`]: value };
    }
    case 'URL': {
      const { Url = '', Description = '' } = (value ?? {}) as { Url?: string; Description?: string };
      return { [name]: Url, [`${name}.desc`]: Description };
    }
    case 'Guid':
      return { [name]: upper(value) };
    case 'Counter':
      return { [name]: String(item.id) };
    default:
      return { [name]: value === null || value === undefined ? '' : String(value) };
  }
}

/** A row of RenderListDataAsStream: every value is text but for people and several choices. */
export function streamRow(call: Call, list: ListRecord, item: ItemRecord, fields: readonly FieldRecord[]): Row {
  const { values, onDemand } = itemEntity(call, list, item);
  const path = String(onDemand?.['FileRef']?.());
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const folder = list.template === libraryTemplate && isFolder(item);
  const row: Row = {
    ID: String(item.id),
    PermMask: maskAsHex(call.rights.mask({ kind: 'item', list, itemId: item.id })),
    FSObjType: folder ? '1' : '0',
    UniqueId: upper(item.values['UniqueId'] ?? item.guid),
    ContentTypeId: values['ContentTypeId'],
    FileRef: path,
    'FileRef.urlencode': encodeURIComponent(path).replace(/[-_.]/g, sign => `%${hexOf(sign)}`),
    'FileRef.urlencodeasurl': encoded,
    'FileRef.urlencoding': encoded,
    'FileRef.scriptencodeasurl': encoded,
    ItemChildCount: folder ? String(call.site.items.in(list, path).filter(child => !isFolder(child)).length) : '0',
    FolderChildCount: folder ? String(call.site.items.in(list, path).filter(isFolder).length) : '0',
    SMTotalSize: String(item.values['File_x0020_Size'] ?? 0),
    Restricted: '',
    ...(list.template === libraryTemplate ? {} : { Attachments: '0' })
  };
  for (const field of fields) {
    const name = field.internalName;
    if (field.type === 'Attachments') continue;
    if (field.type === 'Computed') {
      if (name.startsWith('LinkTitle')) Object.assign(row, { Title: String(item.values['Title'] ?? '') });
    } else if (name === 'FileRef' || name === 'FileDirRef' || name === 'FileLeafRef') row[name] = onDemand?.[name]?.();
    else if (name === '_UIVersionString') row[name] = `${item.major}.0`;
    else if (name !== 'ContentTypeId') Object.assign(row, column(call, field, item));
  }
  return row;
}
