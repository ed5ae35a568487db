import type { Entity } from '../answers/entity';
import { type CamlView, camlView } from '../caml/view';
import { isoSeconds, toLocal } from '../columns/dates';
import { propertyName } from '../entities/field';
import { itemEntity } from '../entities/item';
import type { Call, Resource } from '../requests/call';
import type { ListRecord } from '../storage/records';
import { findByView, part, refuseUnknown, words } from './camlItems';
import { method } from './resource';

const always = new Set([
  'FileSystemObjectType',
  'Id',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
  'ContentTypeId',
  'ID',
  'Modified',
  'Created'
]);

const known = ['__metadata', 'ViewXml', 'DatesInUtc', 'ListItemCollectionPosition', 'FolderServerRelativeUrl'];

/** `ViewFields` limits what an item shows [I PnP-JS-Core#723]; dates without DatesInUtc are the web's own [I PnP-JS-Core#564]. */
function shaped(entity: Entity, view: CamlView, inUtc: boolean): Entity {
  const wanted = view.fields?.flatMap(field => {
    const name = propertyName(field.internalName);
    return [name, `${name}Id`, `${name}StringId`];
  });
  const values = Object.entries(entity.values).filter(
    ([name]) => wanted === undefined || always.has(name) || wanted.includes(name)
  );
  const dated = (value: unknown): unknown =>
    !inUtc && typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)
      ? isoSeconds(toLocal(Date.parse(value))).replace('Z', '')
      : value;
  const shown = Object.fromEntries(values.map(([name, value]) => [name, dated(value)]));
  for (const field of view.fields ?? []) {
    const demanded = entity.onDemand?.[field.internalName];
    if (demanded && !(field.internalName in shown)) shown[field.internalName] = demanded();
  }
  return { ...entity, values: shown };
}

/** POST `GetItems`: the items that a CAML query finds, in the form of GET items. */
export function getItems(call: Call, list: ListRecord): Resource {
  return method(() => {
    const query = part(call.body['query']);
    refuseUnknown(query, known, 'SP.CamlQuery');
    const view = camlView(list, words(query['ViewXml']) ?? '<View/>', { userId: call.user.id, now: call.now });
    const { items } = findByView(call, list, view, {
      limit: view.rowLimit,
      paging: words(part(query['ListItemCollectionPosition'])['PagingInfo']),
      folder: words(query['FolderServerRelativeUrl'])
    });
    const inUtc = query['DatesInUtc'] === true;
    return { kind: 'collection', entities: items.map(item => shaped(itemEntity(call, list, item), view, inUtc)) };
  });
}
