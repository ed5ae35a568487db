import { failure, invalidQuery, NotImitated } from '../answers/failures';
import { assumptions } from '../assumptions';
import { fileEntity, fileTagOf, fileVersionEntities, uniqueIdOf } from '../entities/file';
import { isFolder, type Place } from '../library/places';
import { removeEntry, writeFile } from '../library/writes';
import type { Call, Resource } from '../requests/call';
import { accessDenied, staleTag } from '../answers/failures';
import { collection } from './collection';
import { itemResource, recycleItem } from './items';
import { method, propertyOf } from './resource';

/** Bytes of an upload. In a batch they would pass as text, so SharePoint takes no files there. */
export function uploadedBytes(call: Call): Buffer {
  if (call.isBatchPart) throw invalidQuery('Files cannot be uploaded in a batch.');
  return call.bytes;
}

const noSuchFile = (path: string): Error =>
  failure(404, '-2130575338, Microsoft.SharePoint.SPException', `The file ${path} does not exist.`);

/** `"{GUID},2"` is a file's tag. */
function checkFileTag(call: Call, place: Required<Place>): void {
  const { ifMatch } = call;
  const actual = fileTagOf(place.item);
  if (ifMatch !== undefined && ifMatch !== '' && ifMatch !== '*' && ifMatch.toLowerCase() !== actual.toLowerCase())
    throw staleTag(ifMatch, actual);
}

/** One file: its facts, its bytes, its versions and its item. */
export function fileIn(call: Call, find: () => Place | undefined, asked = ''): Resource {
  const { rights, site } = call;
  const need = (): Required<Place> => {
    const place = find();
    if (!place?.item || isFolder(place.item)) throw noSuchFile(place?.path ?? asked);
    if (!rights.mayRead(place.list, place.item))
      throw assumptions.unreadableItemIsMissing ? noSuchFile(place.path) : accessDenied();
    return { ...place, item: place.item };
  };
  const needWritable = (wanted: 'editItems' | 'deleteItems'): Required<Place> => {
    const place = need();
    if (!rights.mayWrite(place.list, place.item, wanted)) throw accessDenied();
    checkFileTag(call, place);
    return place;
  };
  return {
    get: () => {
      const { list, item } = need();
      return { kind: 'entity', entity: fileEntity(call, list, item) };
    },
    remove: () => {
      const { list, item } = needWritable('deleteItems');
      removeEntry(call, list, item, false);
      return { kind: 'deleted' };
    },
    children: {
      $value: () => ({
        get: () => {
          const { list, item } = need();
          if (call.isBatchPart) throw new NotImitated('the bytes of a file in a batch');
          return { kind: 'bytes', bytes: site.files.bytesAt(list, item.id, item.major), etag: fileTagOf(item) };
        },
        put: () => {
          const { list, item } = needWritable('editItems');
          writeFile(call, list, item, uploadedBytes(call));
          return { kind: 'changed' };
        }
      }),
      versions: () => ({
        get: () => {
          const { list, item } = need();
          rights.need('viewVersions', { kind: 'item', list, itemId: item.id });
          return collection(fileVersionEntities(call, list, item), call.query);
        }
      }),
      recycle: () =>
        method(() => {
          const { list, item } = needWritable('deleteItems');
          return { kind: 'value', name: 'Recycle', value: recycleItem(call, list, item.id) };
        }),
      listitemallfields: () => {
        const { list, item } = need();
        return itemResource(call, list, item.id);
      }
    },
    child: segment => {
      const { list, item } = need();
      return propertyOf(fileEntity(call, list, item), segment);
    }
  };
}

/** A file of this site by its UniqueId. */
export function fileById(call: Call, id: string): Resource {
  const wanted = id.replace(/[{}]/g, '').toLowerCase();
  return fileIn(
    call,
    () => {
      for (const list of call.site.lists.all().filter(one => one.template === 101)) {
        const item = call.site.items.withUniqueId(list, wanted);
        if (item && uniqueIdOf(item) === wanted) return { list, path: '', item };
      }
      return undefined;
    },
    wanted
  );
}
