import type { Answer } from '../answers/entity';
import { itemEntity } from '../entities/item';
import { fieldNamed } from '../odata/itemFields';
import type { Call } from '../requests/call';
import type { ListRecord } from '../storage/records';
import { findItems, pageSize } from './findItems';

const defaultPage = 100;

/** The next page's address: the list by its id whatever was asked, the other options kept. */
function nextLink(call: Call, list: ListRecord, token: string): string {
  const percent = (text: string): string =>
    encodeURIComponent(text)
      .replace(/'/g, '%27')
      .replace(/%[0-9A-F]{2}/g, code => code.toLowerCase());
  const rest: string[] = [];
  call.search.forEach((value, key) => {
    if (key.toLowerCase() !== '$skiptoken') rest.push(`&${percent(key)}=${percent(value)}`);
  });
  return `${call.webUrl}/_api/web/lists(guid%27${list.id}%27)/items?%24skiptoken=${percent(token)}${rest.join('')}`;
}

/** GET items: filter, order, trim, page. */
export function queryItems(call: Call, list: ListRecord): Answer {
  const { select, expand, filter, orderBy, skipToken, top } = call.query;
  const keys = orderBy.map(({ field, descending }) => ({ field: fieldNamed(list, field, expand).field, descending }));
  const limit = pageSize(call, top, defaultPage);
  const { items, next } = findItems(call, list, { filter, keys, select, expand, limit, skipToken });
  return {
    kind: 'collection',
    entities: items.map(item => itemEntity(call, list, item)),
    ...(next ? { nextLink: nextLink(call, list, next) } : {})
  };
}
