import type { Call } from '../requests/call';
import { changeItem, type Stamp } from '../routes/itemWrites';
import type { ItemRecord, ListRecord } from '../storage/records';
import { checkName } from './names';
import { childrenOf, isFolder, itemAt, libraryTemplate, pathOf } from './places';
import { alreadyThere } from './taken';

/** What is in a renamed folder goes with it; it stays at its version. */
function follow(call: Call, list: ListRecord, before: string, after: string): void {
  for (const child of childrenOf(call.site, { list, path: before })) {
    call.site.items.update(list, { ...child, values: { ...child.values, FileDirRef: after } });
    if (isFolder(child)) {
      const leaf = String(child.values['FileLeafRef']);
      follow(call, list, `${before}/${leaf}`, `${after}/${leaf}`);
    }
  }
}

/** Saves changed columns of an item; in a library a changed `FileLeafRef` is another name. The caller has checked Edit. */
export function changeEntry(
  call: Call,
  list: ListRecord,
  before: ItemRecord,
  values: Readonly<Record<string, unknown>>,
  newVersion = true,
  stamp: Stamp = {}
): ItemRecord {
  const name = list.template === libraryTemplate ? values['FileLeafRef'] : undefined;
  if (name === undefined || name === before.values['FileLeafRef'])
    return changeItem(call, list, before, { ...values }, newVersion, stamp);
  const folder = String(before.values['FileDirRef']);
  checkName(list, folder, String(name ?? ''));
  const there = itemAt(call.site, list, `${folder}/${String(name)}`);
  if (there && there.id !== before.id) throw alreadyThere(call, there);
  const after = changeItem(call, list, before, { ...values }, newVersion, stamp);
  if (isFolder(before)) follow(call, list, pathOf(before), pathOf(after));
  return after;
}
