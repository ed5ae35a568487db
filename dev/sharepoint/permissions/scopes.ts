import { itemAt, libraryTemplate } from '../library/places';
import type { ListRecord } from '../storage/records';
import type { Site } from '../storage/site';

interface ListSecurable {
  readonly kind: 'list';
  readonly list: ListRecord;
}

interface ItemSecurable {
  readonly kind: 'item';
  readonly list: ListRecord;
  readonly itemId: number;
}

/** Something that may carry role assignments of its own. */
export type Securable = { readonly kind: 'web' } | ListSecurable | ItemSecurable;

export const web: Securable = { kind: 'web' };

export function scopeName(securable: Securable): string {
  if (securable.kind === 'web') return 'web';
  if (securable.kind === 'list') return `list:${securable.list.number}`;
  return `item:${securable.list.number}:${securable.itemId}`;
}

/** What a securable inherits from: an item in a folder from the folder, other items from the list, lists from the web. */
export function parentOf(site: Site, securable: Securable): Securable | undefined {
  if (securable.kind === 'web') return undefined;
  if (securable.kind === 'list') return web;
  const { list, itemId } = securable;
  const item = list.template === libraryTemplate ? site.items.byId(list, itemId) : undefined;
  const folder = item && itemAt(site, list, String(item.values['FileDirRef']));
  return folder ? { kind: 'item', list, itemId: folder.id } : { kind: 'list', list };
}

/** Items with role assignments of their own in a list, or at any depth in a folder. */
export function ownScopesBelow(site: Site, securable: ItemSecurable | ListSecurable): ItemSecurable[] {
  const { list } = securable;
  const all = site.items.uniqueIds(list).map((itemId): ItemSecurable => ({ kind: 'item', list, itemId }));
  if (securable.kind === 'list') return all;
  if (list.template !== libraryTemplate) return [];
  return all.filter(one => {
    for (let at = parentOf(site, one); at?.kind === 'item'; at = parentOf(site, at))
      if (at.itemId === securable.itemId) return true;
    return false;
  });
}

export const hasOwnAssignments = (site: Site, securable: Securable): boolean =>
  securable.kind === 'web' || site.roles.isUnique(scopeName(securable));

/** The nearest securable, upwards, that has its own role assignments. */
export function effectiveScope(site: Site, securable: Securable): Securable {
  let at: Securable = securable;
  while (!hasOwnAssignments(site, at)) at = parentOf(site, at) ?? web;
  return at;
}
