import { accessDenied, notFoundItem, NotImitated } from '../answers/failures';
import { assumptions } from '../assumptions';
import { itemEntity } from '../entities/item';
import { versionEntities } from '../entities/version';
import { removeEntry } from '../library/writes';
import type { Securable } from '../permissions/scopes';
import { type Call, checkTag, type Resource } from '../requests/call';
import { isoSeconds } from '../columns/dates';
import type { ItemRecord, ListRecord } from '../storage/records';
import { collection } from './collection';
import { formAnswer, readForm, row } from './formValues';
import { queryItems } from './itemsQuery';
import { addItem, changeItem, valuesOfBody } from './itemWrites';
import { method, numberArgument, propertyOf } from './resource';
import { onlyAfter, securableChildren } from './securable';

/** Moves an item to the recycle bin; its key there. The caller has checked the right to delete. */
export function recycleItem(call: Call, list: ListRecord, id: number): string {
  const { site, rights } = call;
  const item = site.items.byId(list, id);
  if (!item) throw notFoundItem();
  const bin = call.newGuid();
  site.db
    .prepare('INSERT INTO recycled VALUES (?, ?, ?, ?, ?, ?)')
    .run(bin, list.number, id, rights.user.id, isoSeconds(call.now), JSON.stringify(item));
  removeEntry(call, list, item, true);
  return bin;
}

/** `items(5)`: what one may not read is missing (or denied, see the assumptions). */
export function itemResource(call: Call, list: ListRecord, id: number): Resource {
  const { site, rights } = call;
  const securable: Securable = { kind: 'item', list, itemId: id };
  const need = (): ItemRecord => {
    const item = site.items.byId(list, id);
    if (!item) throw notFoundItem();
    if (!rights.mayRead(list, item)) throw assumptions.unreadableItemIsMissing ? notFoundItem() : accessDenied();
    return item;
  };
  const needWritable = (wanted: 'editItems' | 'deleteItems'): ItemRecord => {
    const item = need();
    if (!rights.mayWrite(list, item, wanted)) throw accessDenied();
    checkTag(call.ifMatch, item.guid, item.etag);
    return item;
  };
  return {
    get: () => ({ kind: 'entity', entity: itemEntity(call, list, need()) }),
    merge: () => {
      const before = needWritable('editItems');
      return { kind: 'changed', etag: `"${changeItem(call, list, before, valuesOfBody(call, list)).etag}"` };
    },
    remove: () => {
      removeEntry(call, list, needWritable('deleteItems'), false);
      return { kind: 'deleted' };
    },
    children: {
      versions: () => ({
        get: () => {
          need();
          rights.need('viewVersions', securable);
          return collection(versionEntities(site, list, id), call.query);
        }
      }),
      recycle: () =>
        method(() => ({
          kind: 'value',
          name: 'Recycle',
          value: recycleItem(call, list, needWritable('deleteItems').id)
        })),
      validateupdatelistitem: () =>
        method(() => {
          const before = needWritable('editItems');
          const form = readForm(call, list, call.body['formValues']);
          if (!form.failed || !assumptions.formValuesAreAllOrNothing) {
            const changed = changeItem(call, list, before, form.values, call.body['bNewDocumentUpdate'] !== true);
            if (form.author !== undefined) site.items.update(list, { ...changed, author: form.author });
          }
          return formAnswer('ValidateUpdateListItem', form.rows);
        }),
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

/** `lists(..)/AddValidateUpdateItemUsingPath`: a new item from form values. The last row is the new id, "0" when nothing was made. */
export function addWithForm(call: Call, list: ListRecord): Resource {
  return method(() => {
    call.rights.need('addItems', { kind: 'list', list });
    const info = (call.body['listItemCreateInfo'] ?? {}) as {
      FolderPath?: { DecodedUrl?: string };
      UnderlyingObjectType?: number;
    };
    const folder = info.FolderPath?.DecodedUrl ?? list.url;
    if ((info.UnderlyingObjectType ?? 0) !== 0 || !folder.toLowerCase().endsWith(list.url.toLowerCase()))
      throw new NotImitated('folders');
    if (list.template === 101) throw new NotImitated('adding items to a library without a file');
    const form = readForm(call, list, call.body['formValues']);
    const missing = list.fields.filter(
      field => field.required && !form.rows.some(one => one.FieldName === field.internalName)
    );
    const rows = [...form.rows, ...missing.map(field => row(field.internalName, null, "You can't leave this blank."))];
    if (rows.some(one => one.HasException))
      return formAnswer('AddValidateUpdateItemUsingPath', [...rows, row('Id', '0')]);
    const item = addItem(call, list, form.values);
    if (form.author !== undefined) call.site.items.update(list, { ...item, author: form.author });
    return formAnswer('AddValidateUpdateItemUsingPath', [...rows, row('Id', String(item.id))]);
  });
}
