import { isoSeconds } from '../columns/dates';
import type { Call } from '../requests/call';
import { removeItem } from '../routes/itemWrites';
import type { ItemRecord, ListRecord } from '../storage/records';
import { childrenOf, isFolder, libraryTemplate, pathOf } from './places';

/** What is directly in a folder, each of which the person must have the right to delete as well. */
function removableIn(call: Call, list: ListRecord, item: ItemRecord): ItemRecord[] {
  if (list.template !== libraryTemplate || !isFolder(item)) return [];
  const children = childrenOf(call.site, { list, path: pathOf(item), item });
  for (const child of children) call.rights.need('deleteItems', { kind: 'item', list, itemId: child.id });
  return children;
}

/** Removes an item, a file, or a folder with all that is in it. The caller has checked the right to delete. */
export function removeEntry(call: Call, list: ListRecord, item: ItemRecord): void {
  for (const child of removableIn(call, list, item)) removeEntry(call, list, child);
  call.site.files.remove(list, item.id);
  removeItem(call, list, item);
}

/** Moves an item to the recycle bin with what is in it, its versions and its bytes; its key there. The caller has checked the right to delete. */
export function recycleEntry(call: Call, list: ListRecord, item: ItemRecord): string {
  const { site, rights } = call;
  for (const child of removableIn(call, list, item)) recycleEntry(call, list, child);
  const bin = call.newGuid();
  site.recycleBin.put({
    id: bin,
    listNumber: list.number,
    byId: rights.user.id,
    at: isoSeconds(call.now),
    stage: 1,
    item,
    versions: site.versions.of(list, item.id),
    ...(item.unique ? { assignments: site.roles.assignments(`item:${list.number}:${item.id}`) } : {})
  });
  removeItem(call, list, item);
  return bin;
}
