import type { Securable } from '../permissions/scopes';
import type { Call } from '../requests/call';
import { addItem, changeItem } from '../routes/itemWrites';
import type { ItemRecord, ListRecord } from '../storage/records';
import { checkName } from './names';
import { isFolder, itemAt, type Place } from './places';
import { alreadyThere } from './taken';

/** The rights of a folder are its item's; those of a root folder are the list's. */
export const securableOf = ({ list, item }: Place): Securable =>
  item ? { kind: 'item', list, itemId: item.id } : { kind: 'list', list };

const oldestKept = (list: ListRecord, item: ItemRecord): number => {
  const limit = list.settings['EnableVersioning'] === true ? Number(list.settings['MajorVersionLimit'] ?? 0) : 1;
  return limit > 0 ? item.major - limit + 1 : 0;
};

function keepBytes(call: Call, list: ListRecord, item: ItemRecord, bytes: Buffer): ItemRecord {
  call.site.files.put(list, item.id, item.major, bytes, oldestKept(list, item));
  return item;
}

/** Adds a file with Add alone; taking the place of one that is there needs Edit, and happens only when asked for. */
export function addFile(call: Call, folder: Place, name: string, bytes: Buffer, overwrite: boolean): ItemRecord {
  const { list, path } = folder;
  checkName(list, path, name);
  const before = itemAt(call.site, list, `${path}/${name}`);
  if (!before) {
    call.rights.need('addItems', securableOf(folder));
    const values = {
      FileLeafRef: name,
      FileDirRef: path,
      FSObjType: 0,
      UniqueId: call.newGuid(),
      File_x0020_Size: bytes.length
    };
    return keepBytes(call, list, addItem(call, list, values), bytes);
  }
  if (!overwrite || isFolder(before)) {
    call.rights.need('addItems', securableOf(folder));
    throw alreadyThere(call, before);
  }
  call.rights.need('editItems', { kind: 'item', list, itemId: before.id });
  return writeFile(call, list, before, bytes);
}

/** New bytes of a file that is there: a new version. The caller has checked Edit. */
export function writeFile(call: Call, list: ListRecord, before: ItemRecord, bytes: Buffer): ItemRecord {
  return keepBytes(call, list, changeItem(call, list, before, { File_x0020_Size: bytes.length }), bytes);
}

/** Adds a folder; asked to overwrite, one that is there is given back as it is. */
export function addFolder(call: Call, parent: Place, name: string, overwrite: boolean): ItemRecord {
  const { list, path } = parent;
  checkName(list, path, name);
  const before = itemAt(call.site, list, `${path}/${name}`);
  call.rights.need('addItems', securableOf(parent));
  if (before && overwrite && isFolder(before)) {
    call.rights.need('viewItems', { kind: 'item', list, itemId: before.id });
    return before;
  }
  if (before) throw alreadyThere(call, before);
  return addItem(call, list, { FileLeafRef: name, FileDirRef: path, FSObjType: 1, UniqueId: call.newGuid() });
}
