import { NotImitated, throttledQuery } from '../answers/failures';
import type { CamlView } from '../caml/view';
import { propertyName } from '../entities/field';
import { libraryTemplate } from '../library/places';
import { fieldsOf } from '../odata/filter';
import { isPersonField } from '../odata/itemFields';
import { listViewThreshold } from '../odata/thresholds';
import type { Call } from '../requests/call';
import type { ListRecord } from '../storage/records';
import { findItems, type Found } from './findItems';

type Body = Readonly<Record<string, unknown>>;

export const part = (value: unknown): Body => (typeof value === 'object' && value !== null ? (value as Body) : {});

export const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Refuses what is sent beside the known names: leaving it out of account would answer another question. */
export function refuseUnknown(body: Body, known: readonly string[], what: string): void {
  const other = Object.keys(body).find(name => !known.includes(name) && body[name] !== null && body[name] !== '');
  if (other !== undefined) throw new NotImitated(`'${other}' of ${what}`);
}

export interface CamlPage {
  /** Server-relative address of a folder. */
  readonly folder?: string;
  /** `Paged=TRUE&p_ID=4`, with or without the question mark. */
  readonly paging?: string;
  /** Without it every row is meant. */
  readonly limit?: number;
}

/** A list has no folders here; of a library one folder is meant, unless the view is recursive. */
function folderOf(list: ListRecord, view: CamlView, folder: string | undefined): string | undefined {
  const asked = folder?.replace(/\/$/, '') ?? list.url;
  const isRoot = asked.toLowerCase() === list.url.toLowerCase();
  if (!isRoot && (view.recursive || list.template !== libraryTemplate)) throw new NotImitated(`all of '${asked}'`);
  return list.template === libraryTemplate && !view.recursive ? asked : undefined;
}

/** Runs a view with the engine, the rights and the thresholds of `$filter`. */
export function findByView(call: Call, list: ListRecord, view: CamlView, page: CamlPage): Found {
  const { condition, fields, keys } = view;
  const { itemCount } = call.site.lists.state(list);
  if (itemCount > listViewThreshold && (page.limit ?? itemCount) > listViewThreshold) throw throttledQuery();
  const names = condition ? fieldsOf(condition).filter(name => name.includes('/')) : [];
  const folder = folderOf(list, view, page.folder);
  const skipToken = page.paging?.replace(/^\?/, '');
  return findItems(call, list, {
    ...(condition ? { filter: condition } : {}),
    keys,
    select: fields?.map(field => propertyName(field.internalName) + (isPersonField(field) ? 'Id' : '')) ?? ['*'],
    expand: names.map(name => name.split('/')[0] ?? name),
    limit: page.limit ?? -1,
    mayReadNotes: true,
    ...(skipToken === undefined ? {} : { skipToken }),
    ...(folder === undefined ? {} : { folder })
  });
}
