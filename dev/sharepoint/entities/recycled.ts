import type { Entity } from '../answers/entity';
import { webTimeZone } from '../columns/dates';
import { isFolder, leafOf, libraryTemplate, parentPath, pathOf } from '../library/places';
import type { ListRecord } from '../storage/records';
import type { Recycled } from '../storage/recycleBin';
import type { Site } from '../storage/site';

const itemTypes = { file: 1, listItem: 3, folder: 5 } as const;

const local = new Intl.DateTimeFormat('en-GB', { timeZone: webTimeZone, dateStyle: 'short', timeStyle: 'short' });

/** Something in the recycle bin. An item of a list stands there as `<id>_.000`. */
export function recycledEntity(site: Site, list: ListRecord, entry: Recycled): Entity {
  const { item } = entry;
  const isLibrary = list.template === libraryTemplate;
  const leaf = isLibrary ? leafOf(pathOf(item)) : `${item.id}_.000`;
  const folder = (isLibrary ? parentPath(pathOf(item)) : list.url).replace(/^\//, '');
  const author = site.principals.userById(item.author);
  const by = site.principals.userById(entry.byId);
  const inLibrary = isFolder(item) ? itemTypes.folder : itemTypes.file;
  return {
    type: 'SP.RecycleBinItem',
    path: `Site/RecycleBin('${entry.id}')`,
    values: {
      AuthorEmail: author?.email ?? '',
      AuthorName: author?.title ?? '',
      DeletedByEmail: by?.email ?? '',
      DeletedByName: by?.title ?? '',
      DeletedDate: entry.at,
      DeletedDateLocalFormatted: local.format(new Date(entry.at)).replace(',', ''),
      DirName: folder,
      DirNamePath: { DecodedUrl: folder },
      Id: entry.id,
      ItemState: entry.stage,
      ItemType: isLibrary ? inLibrary : itemTypes.listItem,
      LeafName: leaf,
      LeafNamePath: { DecodedUrl: leaf },
      Size: Number(item.values['File_x0020_Size'] ?? JSON.stringify(item.values).length),
      Title: isLibrary ? leaf : String(item.values['Title'] ?? '')
    }
  };
}
