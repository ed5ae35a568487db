import { accessDenied, failure, NotImitated, throttledQuery } from '../answers/failures';
import type { Entity } from '../answers/entity';
import { fileEntity } from '../entities/file';
import { folderEntity } from '../entities/folder';
import { withItem } from '../entities/withItem';
import {
  childrenOf,
  countIn,
  isFolder,
  leafOf,
  libraryTemplate,
  parentPath,
  pathOf,
  type Place,
  placeAt
} from '../library/places';
import { recycleEntry, removeEntry } from '../library/removal';
import { addFile, addFolder, securableOf } from '../library/writes';
import type { Segment } from '../odata/path';
import { listViewThreshold } from '../odata/thresholds';
import type { Call, Resource } from '../requests/call';
import type { ItemRecord } from '../storage/records';
import { collection } from './collection';
import { fileIn, uploadedBytes } from './files';
import { itemResource } from './items';
import { keyed, method, propertyOf, textArgument } from './resource';

const notFound = (): Error => failure(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');

const overwriteOf = (segment: Segment): boolean => (segment.named['overwrite'] ?? segment.args[1] ?? false) === true;

/** The name that is added: alone, or as a server-relative path in this very folder. */
function nameOf(segment: Segment, name: string, folder: Place): string {
  const given = textArgument(segment, name);
  return parentPath(given).toLowerCase() === folder.path.toLowerCase() ? leafOf(given) : given;
}

/** What of a folder's content this person may see; what has no rights of its own has the folder's. A folder too full for one view is refused, however asked ([I]). */
function visibleIn(call: Call, place: Place): ItemRecord[] {
  if (countIn(call.site, place) > listViewThreshold) throw throttledQuery();
  const open = call.rights.may('viewItems', securableOf(place));
  return childrenOf(call.site, place).filter(item => (item.unique ? call.rights.mayRead(place.list, item) : open));
}

function needLibrary({ list }: Place): void {
  if (list.template !== libraryTemplate) throw new NotImitated('files and folders in a list that is not a library');
}

function subFolder(call: Call, { list }: Place, item: ItemRecord): Entity {
  return withItem(call, list, item, folderEntity(call, { list, path: pathOf(item), item }));
}

function filesOf(call: Call, need: () => Place): Resource {
  const add = (segment: Segment, named: string): Resource =>
    method(() => {
      const folder = need();
      needLibrary(folder);
      for (const option of Object.keys(segment.named))
        if (option !== named && option !== 'overwrite') throw new NotImitated(`'${option}' of an upload`);
      const item = addFile(call, folder, nameOf(segment, named, folder), uploadedBytes(call), overwriteOf(segment));
      return { kind: 'entity', entity: fileEntity(call, folder.list, item), created: true, createdStatus: 200 };
    });
  const byUrl = (segment: Segment): Resource => {
    const path = (): string => `${need().path}/${nameOf(segment, 'url', need())}`;
    return fileIn(call, () => placeAt(call.site, path()), path());
  };
  return {
    get: () => {
      const folder = need();
      const files = visibleIn(call, folder).filter(item => !isFolder(item));
      return collection(
        files.map(item => withItem(call, folder.list, item, fileEntity(call, folder.list, item))),
        call.query
      );
    },
    children: {
      addusingpath: segment => add(segment, 'decodedurl'),
      add: segment => add(segment, 'url'),
      getbyurl: byUrl
    }
  };
}

function foldersOf(call: Call, need: () => Place): Resource {
  const add = (segment: Segment, named: string, overwrite: boolean): Resource =>
    method(() => {
      const parent = need();
      needLibrary(parent);
      const item = addFolder(call, parent, nameOf(segment, named, parent), overwrite);
      return { kind: 'entity', entity: subFolder(call, parent, item), created: true };
    });
  return {
    get: () => {
      const parent = need();
      const folders = visibleIn(call, parent).filter(isFolder);
      return collection(
        folders.map(item => subFolder(call, parent, item)),
        call.query
      );
    },
    children: {
      addusingpath: segment => add(segment, 'decodedurl', overwriteOf(segment)),
      add: segment => add(segment, 'url', true),
      getbyurl: segment => folder(call, () => placeAt(call.site, `${need().path}/${nameOf(segment, 'url', need())}`))
    }
  };
}

/** Asked for `Exists` and nothing else, a folder that is not there is no error ([R] sp-dev-docs #7437, cli-microsoft365 #7405). */
function asksOnlyIfThere({ query: { select, expand } }: Call): boolean {
  return select.length === 1 && select[0] === 'Exists' && expand.length === 0;
}

const absent: Entity = { type: 'SP.Folder', path: 'Web/GetFolderByServerRelativePath', values: { Exists: false } };

/** One folder: what is in it, its item, its removal. */
export function folder(call: Call, find: () => Place | undefined): Resource {
  const need = (): Place => {
    const place = find();
    if (!place || (place.item && !isFolder(place.item))) throw notFound();
    const seen = place.item ? call.rights.may('viewItems', securableOf(place)) : call.rights.seesList(place.list);
    if (!seen) throw call.assumptions.unreadableItemIsMissing ? notFound() : accessDenied();
    return place;
  };
  const needDeletable = (): Required<Place> => {
    const place = need();
    if (!place.item) throw new NotImitated('removing a root folder');
    call.rights.need('deleteItems', securableOf(place));
    return { ...place, item: place.item };
  };
  const entity = (): Entity => {
    const place = need();
    return place.item ? subFolder(call, place, place.item) : folderEntity(call, place);
  };
  return {
    get: () => ({ kind: 'entity', entity: asksOnlyIfThere(call) && !find() ? absent : entity() }),
    remove: () => {
      const { list, item } = needDeletable();
      removeEntry(call, list, item);
      return { kind: 'deleted' };
    },
    children: {
      files: segment => keyed(filesOf(call, need), segment, 'getbyurl'),
      folders: segment => keyed(foldersOf(call, need), segment, 'getbyurl'),
      parentfolder: () => folder(call, () => placeAt(call.site, parentPath(need().path))),
      recycle: () =>
        method(() => {
          const { list, item } = needDeletable();
          return { kind: 'value', name: 'Recycle', value: recycleEntry(call, list, item) };
        }),
      listitemallfields: () => {
        const { list, item } = need();
        return item ? itemResource(call, list, item.id) : { get: () => ({ kind: 'done' }) };
      }
    },
    child: segment => propertyOf(entity(), segment)
  };
}
