import type { Answer } from '../answers/entity';
import { failure, NotImitated } from '../answers/failures';
import { fileTagOf, fileVersionEntities } from '../entities/file';
import type { Place } from '../library/places';
import type { Call, Resource } from '../requests/call';
import type { ItemRecord, ListRecord } from '../storage/records';
import { collection } from './collection';
import { numberArgument, propertyOf } from './resource';

/** The bytes of a file as one of its versions shows them, to those who may open items and not only see them. */
export function bytesOf(call: Call, list: ListRecord, item: ItemRecord, major: number): Answer {
  if (call.isBatchPart) throw new NotImitated('the bytes of a file in a batch');
  call.rights.need('openItems', { kind: 'item', list, itemId: item.id });
  return { kind: 'bytes', bytes: call.site.files.bytesAt(list, item.id, major), etag: fileTagOf(item) };
}

/** `versions` of a file: the earlier ones, each by its number, 512 times the major version. */
export function fileVersions(call: Call, need: () => Required<Place>): Resource {
  const entities = (): ReturnType<typeof fileVersionEntities> => {
    const { list, item } = need();
    call.rights.need('viewVersions', { kind: 'item', list, itemId: item.id });
    return fileVersionEntities(call, list, item);
  };
  const one = (id: number): Resource => {
    const found = (): ReturnType<typeof entities>[number] => {
      const entity = entities().find(candidate => candidate.values['ID'] === id);
      if (!entity) throw failure(404, '-2147024809, System.ArgumentException', 'The version is not found.');
      return entity;
    };
    return {
      get: () => ({ kind: 'entity', entity: found() }),
      children: {
        $value: () => ({
          get: () => {
            found();
            const { list, item } = need();
            return bytesOf(call, list, item, id / 512);
          }
        })
      },
      child: segment => propertyOf(found(), segment)
    };
  };
  return {
    get: () => collection(entities(), call.query),
    children: { getbyid: segment => one(numberArgument(segment, 'vid')) }
  };
}
