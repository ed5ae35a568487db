import { invalidQuery } from '../answers/failures';
import type { Condition } from '../odata/filter';
import { filterToSql, type Sql } from '../odata/filterToSql';
import { afterToken, goesBack, type SortKey, turned, writeSkipToken } from '../odata/skipToken';
import { holdLookups, holdThreshold, listViewThreshold } from '../odata/thresholds';
import { itemAt, libraryTemplate } from '../library/places';
import type { Call } from '../requests/call';
import { columnSql } from '../storage/columnSql';
import type { ItemRecord, ListRecord } from '../storage/records';

/** A query on the items of a list, whatever dialect it was written in. */
export interface Wanted {
  readonly filter?: Condition;
  readonly keys: readonly SortKey[];
  readonly select: readonly string[];
  readonly expand: readonly string[];
  /** -1 for every row. */
  readonly limit: number;
  /** CAML may look into long texts. */
  readonly mayReadNotes?: boolean;
  readonly skipToken?: string;
  /** Only what stands directly in this folder. */
  readonly folder?: string;
}

export interface Found {
  readonly items: readonly ItemRecord[];
  /** The token of the next page; absent where this one was not full. */
  readonly next?: string;
}

/** What a user may see of a list, as SQL: results are trimmed, never an error. */
function visible(call: Call, list: ListRecord): Sql {
  const { rights, site } = call;
  const parts: string[] = [];
  const parameters: unknown[] = [];
  const whole = rights.may('viewItems', { kind: 'list', list });
  const unique = site.items.uniqueIds(list);
  const maySee = (itemId: number): boolean => rights.may('viewItems', { kind: 'item', list, itemId });
  if (unique.length === 0) parts.push(whole ? '1' : '0');
  else if (list.template === libraryTemplate) {
    // What has no rights of its own has those of its folder.
    const open = site.items.foldersInUse(list).filter(path => {
      const folder = itemAt(site, list, path);
      return folder ? maySee(folder.id) : whole;
    });
    parts.push(
      `((own_scope = 0 AND json_extract(doc, '$."FileDirRef"') IN (SELECT value FROM json_each(?))) OR id IN (SELECT value FROM json_each(?)))`
    );
    parameters.push(JSON.stringify(open), JSON.stringify(unique.filter(maySee)));
  } else {
    parts.push(`((own_scope = 0 AND ${whole ? '1' : '0'}) OR id IN (SELECT value FROM json_each(?)))`);
    parameters.push(JSON.stringify(unique.filter(maySee)));
  }
  if (rights.readsOwnOnly(list)) {
    parts.push('author = ?');
    parameters.push(rights.user.id);
  }
  return { text: parts.join(' AND '), parameters };
}

/** Rows of a page: what a client asks above 5,000 is cut or refused (see the assumptions). */
export function pageSize(call: Call, top: number | undefined, otherwise: number): number {
  if (top === undefined) return otherwise;
  if (top > listViewThreshold && !call.assumptions.topIsCapped)
    throw invalidQuery('The query string "$top" parameter is invalid.');
  return Math.min(top, listViewThreshold);
}

/** Whether long texts are wanted: only then are they read from disk. */
function wantsNotes(select: readonly string[], list: ListRecord): boolean {
  if (select.length === 0 || select.includes('*')) return true;
  return list.fields.some(field => field.type === 'Note' && select.includes(field.internalName));
}

/** Filter, thresholds, trimming, order and page. */
export function findItems(call: Call, list: ListRecord, wanted: Wanted): Found {
  const { keys, skipToken, limit, expand, select, folder } = wanted;
  const filter = wanted.filter && filterToSql(list, wanted.filter, expand, call.assumptions, wanted.mayReadNotes);
  holdLookups(list, wanted, keys);
  holdThreshold(call, list, wanted, keys);
  const conditions: Sql[] = [visible(call, list)];
  if (filter) conditions.push(filter);
  if (folder !== undefined)
    conditions.push({ text: `json_extract(doc, '$."FileDirRef"') = ? COLLATE NOCASE`, parameters: [folder] });
  const back = goesBack(skipToken);
  const idField = list.fields.find(field => field.internalName === 'ID');
  const sorting = back && idField ? turned(keys, idField) : keys;
  if (skipToken !== undefined) conditions.push(afterToken(list, skipToken, sorting));
  const order = sorting.map(key => `${columnSql(key.field)}${key.descending ? ' DESC' : ''}`);
  if (!sorting.some(key => key.field.internalName === 'ID')) order.push('id');
  const items = call.site.items.find(
    list,
    conditions.map(one => one.text).join(' AND '),
    conditions.flatMap(one => one.parameters),
    order.join(', '),
    limit,
    wantsNotes(select, list)
  );
  if (back) items.reverse();
  const last = items[items.length - 1];
  return { items, ...(last && items.length === limit ? { next: writeSkipToken(keys, last) } : {}) };
}
