import type { Answer } from '../answers/entity';
import { invalidQuery } from '../answers/failures';
import { assumptions } from '../assumptions';
import { itemEntity } from '../entities/item';
import { filterToSql, type Sql } from '../odata/filterToSql';
import { fieldNamed } from '../odata/itemFields';
import { afterToken, goesBack, type SortKey, writeSkipToken } from '../odata/skipToken';
import { holdLookups, holdThreshold, listViewThreshold } from '../odata/thresholds';
import { libraryTemplate } from '../library/places';
import type { Call } from '../requests/call';
import { columnSql } from '../storage/columnSql';
import type { ItemRecord, ListRecord } from '../storage/records';

const defaultPage = 100;

/** What a user may see of a list, as SQL: results are trimmed, never an error. */
function visible(call: Call, list: ListRecord): Sql {
  const { rights, site } = call;
  const parts: string[] = [];
  const parameters: unknown[] = [];
  const whole = rights.may('viewItems', { kind: 'list', list });
  const unique = site.items.uniqueIds(list);
  const readable = unique.filter(itemId => rights.may('viewItems', { kind: 'item', list, itemId }));
  if (unique.length === 0) parts.push(whole ? '1' : '0');
  else if (list.template === libraryTemplate) {
    // A folder with rights of its own hands them down, so each entry is asked by itself.
    const seen = site.items.allIds(list).filter(itemId => rights.may('viewItems', { kind: 'item', list, itemId }));
    parts.push('id IN (SELECT value FROM json_each(?))');
    parameters.push(JSON.stringify(seen));
  } else {
    parts.push(`((own_scope = 0 AND ${whole ? '1' : '0'}) OR id IN (SELECT value FROM json_each(?)))`);
    parameters.push(JSON.stringify(readable));
  }
  if (rights.readsOwnOnly(list)) {
    parts.push('author = ?');
    parameters.push(rights.user.id);
  }
  return { text: parts.join(' AND '), parameters };
}

function pageSize(top: number | undefined): number {
  if (top === undefined) return defaultPage;
  if (top > listViewThreshold && !assumptions.topIsCapped)
    throw invalidQuery('The query string "$top" parameter is invalid.');
  return Math.min(top, listViewThreshold);
}

/** Whether long texts are wanted: only then are they read from disk. */
function wantsNotes(call: Call, list: ListRecord): boolean {
  const { select } = call.query;
  if (select.length === 0 || select.includes('*')) return true;
  return list.fields.some(field => field.type === 'Note' && select.includes(field.internalName));
}

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
  const { query, site } = call;
  const keys: SortKey[] = query.orderBy.map(({ field, descending }) => ({
    field: fieldNamed(list, field, query.expand).field,
    descending
  }));
  const filter = query.filter && filterToSql(list, query.filter, query.expand);
  holdLookups(list, query, keys);
  holdThreshold(site, list, query, keys);
  const conditions: Sql[] = [visible(call, list)];
  if (filter) conditions.push(filter);
  if (query.skipToken) conditions.push(afterToken(list, query.skipToken, keys));
  const back = goesBack(query.skipToken);
  const order = keys.map(key => `${columnSql(key.field)}${key.descending ? ' DESC' : ''}`);
  if (!keys.some(key => key.field.internalName === 'ID')) order.push(back ? 'id DESC' : 'id');
  const limit = pageSize(query.top);
  const found: ItemRecord[] = site.items.find(
    list,
    conditions.map(one => one.text).join(' AND '),
    conditions.flatMap(one => one.parameters),
    order.join(', '),
    limit,
    wantsNotes(call, list)
  );
  if (back) found.reverse();
  const last = found[found.length - 1];
  return {
    kind: 'collection',
    entities: found.map(item => itemEntity(call, list, item)),
    ...(last && found.length === limit ? { nextLink: nextLink(call, list, writeSkipToken(keys, last)) } : {})
  };
}
