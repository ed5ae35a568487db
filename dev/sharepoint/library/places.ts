import type { ItemRecord, ListRecord } from '../storage/records';
import type { Site } from '../storage/site';

/** Where something is in a library: the list, and the item of the file or folder; a root folder has no item. */
export interface Place {
  readonly list: ListRecord;
  /** Server-relative. */
  readonly path: string;
  readonly item?: ItemRecord;
}

export const libraryTemplate = 101;
export const leafOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const parentPath = (path: string): string => path.slice(0, path.lastIndexOf('/'));
export const isFolder = (item: ItemRecord): boolean => item.values['FSObjType'] === 1;
export const pathOf = (item: ItemRecord): string =>
  `${String(item.values['FileDirRef'])}/${String(item.values['FileLeafRef'])}`;

/** A path as the literal of an address. */
export const literalOf = (path: string): string =>
  `'${path.split('/').map(encodeURIComponent).join('/').replace(/'/g, "''")}'`;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The item of a file or folder by its server-relative path. */
export function itemAt(site: Site, list: ListRecord, path: string): ItemRecord | undefined {
  if (list.template !== libraryTemplate) return undefined;
  return site.items.at(list, parentPath(path), leafOf(path));
}

/** What stands at a path, or nothing. The list of the longest matching address holds it. */
export function placeAt(site: Site, path: string): Place | undefined {
  const clean = path.replace(/\/+$/, '');
  const list = site.lists
    .all()
    .filter(one => same(one.url, clean) || clean.toLowerCase().startsWith(`${one.url.toLowerCase()}/`))
    .sort((a, b) => b.url.length - a.url.length)[0];
  if (!list) return undefined;
  if (same(list.url, clean)) return { list, path: list.url };
  const item = itemAt(site, list, clean);
  return item && { list, path: pathOf(item), item };
}

export const countIn = (site: Site, { list, path }: Place): number =>
  list.template === libraryTemplate ? site.items.countIn(list, path) : site.lists.state(list).itemCount;

/** Files and folders directly in a folder, by name. */
export const childrenOf = (site: Site, { list, path }: Place): ItemRecord[] =>
  list.template === libraryTemplate ? site.items.in(list, path) : [];
