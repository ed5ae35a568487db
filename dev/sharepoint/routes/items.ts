import { accessDenied, notFoundItem, NotImitated } from '../answers/failures';
import { itemEntity } from '../entities/item';
import { changeEntry } from '../library/changes';
import { recycleEntry, removeEntry } from '../library/removal';
import type { Securable } from '../permissions/scopes';
import { type Call, checkTag, type Resource } from '../requests/call';
import type { ItemRecord, ListRecord } from '../storage/records';
import { updateWithForm } from './formWrites';
import { queryItems } from './itemsQuery';
import { addItem, valuesOfBody } from './itemWrites';
import { keyed, method, numberArgument, propertyOf } from './resource';
import { onlyAfter, securableChildren } from './securable';
import { versions } from './versions';

/** The item of a file is tagged with the file's id ([I]). */
const tagGuidOf = (item: ItemRecord): string => String(item.values['UniqueId'] ?? item.guid);

/** `items(5)`: what one may not read is missing (or denied, see the assumptions). */
export function itemResource(call: Call, list: ListRecord, id: number): Resource {
  const { site, rights } = call;
  const securable: Securable = { kind: 'item', list, itemId: id };
  const need = (): ItemRecord => {
    const item = site.items.byId(list, id);
    if (!item) throw notFoundItem();
    if (!rights.mayRead(list, item)) throw call.assumptions.unreadableItemIsMissing ? notFoundItem() : accessDenied();
    return item;
  };
  const needWritable = (wanted: 'editItems' | 'deleteItems'): ItemRecord => {
    const item = need();
    if (!rights.mayWrite(list, item, wanted)) throw accessDenied();
    checkTag(call.ifMatch, tagGuidOf(item), item.etag);
    return item;
  };
  return {
    get: () => ({ kind: 'entity', entity: itemEntity(call, list, need()) }),
    merge: () => {
      const before = needWritable('editItems');
      return { kind: 'changed', etag: `"${changeEntry(call, list, before, valuesOfBody(call, list)).etag}"` };
    },
    remove: () => {
      removeEntry(call, list, needWritable('deleteItems'));
      return { kind: 'deleted' };
    },
    children: {
      versions: segment => {
        need();
        rights.need('viewVersions', securable);
        return keyed(versions(call, list, id), segment);
      },
      recycle: () =>
        method(() => ({
          kind: 'value',
          name: 'Recycle',
          value: recycleEntry(call, list, needWritable('deleteItems'))
        })),
      validateupdatelistitem: () => updateWithForm(call, list, () => needWritable('editItems')),
      ...onlyAfter(need, securableChildren(call, securable, `Web/Lists(guid'${list.id}')/Items(${id})`))
    },
    child: segment => propertyOf(itemEntity(call, list, need()), segment)
  };
}

/** `lists(..)/items`. */
export function items(call: Call, list: ListRecord): Resource {
  const { rights } = call;
  return {
    get: () => queryItems(call, list),
    post: () => {
      rights.need('addItems', { kind: 'list', list });
      if (list.template === 101) throw new NotImitated('adding items to a library without a file');
      return {
        kind: 'entity',
        entity: itemEntity(call, list, addItem(call, list, valuesOfBody(call, list))),
        created: true
      };
    },
    children: {
      getbyid: segment => itemResource(call, list, numberArgument(segment)),
      getitembystringid: segment => itemResource(call, list, Number(segment.args[0]))
    }
  };
}
