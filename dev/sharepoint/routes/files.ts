import { accessDenied, failure, invalidQuery, staleTag } from '../answers/failures';
import { fileEntity, fileTagOf } from '../entities/file';
import { withItem } from '../entities/withItem';
import { recycleEntry, removeEntry } from '../library/removal';
import { isFolder, libraryTemplate, pathOf, type Place } from '../library/places';
import { writeFile } from '../library/writes';
import type { Call, Resource } from '../requests/call';
import { bytesOf, fileVersions } from './fileVersions';
import { itemResource } from './items';
import { keyed, method, propertyOf } from './resource';

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

/** One file: its facts, its bytes, its versions and its item. What one may not read answers as what is not there, in the words asked. */
export function fileIn(call: Call, find: () => Place | undefined, asked: string): Resource {
  const { rights } = call;
  const need = (): Required<Place> => {
    const place = find();
    if (!place?.item || isFolder(place.item)) throw noSuchFile(asked);
    if (!rights.mayRead(place.list, place.item))
      throw call.assumptions.unreadableItemIsMissing ? noSuchFile(asked) : accessDenied();
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
      return { kind: 'entity', entity: withItem(call, list, item, fileEntity(call, list, item)) };
    },
    remove: () => {
      const { list, item } = needWritable('deleteItems');
      removeEntry(call, list, item);
      return { kind: 'deleted' };
    },
    children: {
      $value: () => ({
        get: () => {
          const { list, item } = need();
          return bytesOf(call, list, item, item.major);
        },
        put: () => {
          const { list, item } = needWritable('editItems');
          writeFile(call, list, item, uploadedBytes(call));
          return { kind: 'changed' };
        }
      }),
      versions: segment => keyed(fileVersions(call, need), segment),
      recycle: () =>
        method(() => {
          const { list, item } = needWritable('deleteItems');
          return { kind: 'value', name: 'Recycle', value: recycleEntry(call, list, item) };
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

/** The file or folder with a UniqueId in this site's libraries. */
export function placeById({ site }: Call, id: string): Place | undefined {
  const wanted = id.replace(/[{}]/g, '').toLowerCase();
  for (const list of site.lists.all().filter(one => one.template === libraryTemplate)) {
    const item = site.items.withUniqueId(list, wanted);
    if (item) return { list, path: pathOf(item), item };
  }
  return undefined;
}
