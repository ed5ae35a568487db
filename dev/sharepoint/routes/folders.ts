import { failure, NotImitated } from '../answers/failures';
import { folderEntity } from '../entities/folder';
import { addFile, addFolder, removeEntry, securableOf } from '../library/writes';
import {
  childrenOf,
  isFolder,
  leafOf,
  libraryTemplate,
  parentPath,
  pathOf,
  type Place,
  placeAt
} from '../library/places';
import { fileEntity } from '../entities/file';
import type { Segment } from '../odata/path';
import type { Call, Resource } from '../requests/call';
import type { ItemRecord } from '../storage/records';
import { collection } from './collection';
import { fileIn, uploadedBytes } from './files';
import { itemResource, recycleItem } from './items';
import { keyed, method, propertyOf, textArgument } from './resource';

const notFound = (): Error => failure(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');

const overwriteOf = (segment: Segment): boolean => (segment.named['overwrite'] ?? segment.args[1] ?? false) === true;
const nameOf = (segment: Segment, name: string): string => leafOf(textArgument(segment, name));

/** What of a folder's content this person may see. */
function visibleIn(call: Call, place: Place): ItemRecord[] {
  return childrenOf(call.site, place).filter(item => call.rights.mayRead(place.list, item));
}

function filesOf(call: Call, need: () => Place): Resource {
  const add = (segment: Segment, named: string): Resource =>
    method(() => {
      const folder = need();
      if (folder.list.template !== libraryTemplate) throw new NotImitated('files in a list that is not a library');
      const item = addFile(call, folder, nameOf(segment, named), uploadedBytes(call), overwriteOf(segment));
      return { kind: 'entity', entity: fileEntity(call, folder.list, item), created: true, createdStatus: 200 };
    });
  return {
    get: () => {
      const folder = need();
      const files = visibleIn(call, folder).filter(item => !isFolder(item));
      return collection(
        files.map(item => fileEntity(call, folder.list, item)),
        call.query
      );
    },
    children: {
      addusingpath: segment => add(segment, 'decodedurl'),
      add: segment => add(segment, 'url'),
      getbyurl: segment => fileIn(call, () => placeAt(call.site, `${need().path}/${nameOf(segment, 'url')}`))
    }
  };
}

function foldersOf(call: Call, need: () => Place): Resource {
  const add = (segment: Segment, named: string, overwrite: boolean): Resource =>
    method(() => {
      const parent = need();
      if (parent.list.template !== libraryTemplate) throw new NotImitated('folders in a list that is not a library');
      const item = addFolder(call, parent, nameOf(segment, named), overwrite);
      const entity = folderEntity(call, { list: parent.list, path: pathOf(item), item });
      return { kind: 'entity', entity, created: true };
    });
  return {
    get: () => {
      const parent = need();
      const folders = visibleIn(call, parent).filter(isFolder);
      return collection(
        folders.map(item => folderEntity(call, { list: parent.list, path: pathOf(item), item })),
        call.query
      );
    },
    children: {
      addusingpath: segment => add(segment, 'decodedurl', overwriteOf(segment)),
      add: segment => add(segment, 'url', true),
      getbyurl: segment => folder(call, () => placeAt(call.site, `${need().path}/${nameOf(segment, 'url')}`))
    }
  };
}

/** One folder: what is in it, its item, its removal. */
export function folder(call: Call, find: () => Place | undefined): Resource {
  const need = (): Place => {
    const place = find();
    if (!place || (place.item && !isFolder(place.item))) throw notFound();
    if (!call.rights.may('viewItems', securableOf(place))) throw notFound();
    return place;
  };
  const needItem = (): Required<Place> => {
    const place = need();
    if (!place.item) throw new NotImitated('changing a root folder');
    return { ...place, item: place.item };
  };
  return {
    get: () => ({ kind: 'entity', entity: folderEntity(call, need()) }),
    remove: () => {
      const { list, item } = needItem();
      call.rights.need('deleteItems', { kind: 'item', list, itemId: item.id });
      removeEntry(call, list, item, false);
      return { kind: 'deleted' };
    },
    children: {
      files: segment => keyed(filesOf(call, need), segment, 'getbyurl'),
      folders: segment => keyed(foldersOf(call, need), segment, 'getbyurl'),
      parentfolder: () => folder(call, () => placeAt(call.site, parentPath(need().path))),
      recycle: () =>
        method(() => {
          const { list, item } = needItem();
          return { kind: 'value', name: 'Recycle', value: recycleItem(call, list, item.id) };
        }),
      listitemallfields: () => {
        const { list, item } = need();
        return item ? itemResource(call, list, item.id) : { get: () => ({ kind: 'done' }) };
      }
    },
    child: segment => propertyOf(folderEntity(call, need()), segment)
  };
}
