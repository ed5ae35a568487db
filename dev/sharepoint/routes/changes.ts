import type { Answer, Entity } from '../answers/entity';
import { NotImitated } from '../answers/failures';
import { changeToken, numberIn, type TokenScope } from '../changes/tokens';
import type { Call, Resource } from '../requests/call';
import { type ChangeRow, changeType } from '../storage/changes';
import type { ListRecord } from '../storage/records';
import { method } from './resource';

const kindsOfChange: Readonly<Record<string, number>> = {
  Add: changeType.add,
  Update: changeType.update,
  DeleteObject: changeType.delete
};
const limits = [
  '__metadata',
  'Item',
  'List',
  'Web',
  'ChangeTokenStart',
  'ChangeTokenEnd',
  'FetchLimit',
  'LatestFirst',
  'RecursiveAll'
];
const mostChanges = 1000;

/**
 * Whether a person may know of a change: of an item that is there, if they may read it; of one that is gone, if they read
 * the list and the item was never closed to its readers; of a list, if they see it.
 */
function maySee(call: Call, row: ChangeRow): boolean {
  const list = call.site.lists.byId(row.listId);
  if (!list) return call.rights.may('manageLists');
  if (!call.rights.seesList(list)) return false;
  if (row.itemId === null) return true;
  const item = call.site.items.byId(list, row.itemId);
  if (item) return call.rights.mayRead(list, item);
  if (call.rights.readsOwnOnly(list) || !call.rights.may('viewItems', { kind: 'list', list })) return false;
  return call.rights.isExempt(list) || !call.site.changes.wasClosed(list.id, row.itemId);
}

function changeEntity(call: Call, scope: TokenScope, id: string, row: ChangeRow): Entity {
  const { site } = call;
  const all = {
    ChangeToken: { StringValue: changeToken(scope, id, row.at, row.n) },
    ChangeType: row.type,
    SiteId: site.facts.need('siteId'),
    Time: row.at
  };
  const web = { WebId: site.facts.need('webId') };
  if (row.itemId === null)
    return { type: 'SP.ChangeList', path: `SP.ChangeList${row.n}`, values: { ...all, ListId: row.listId, ...web } };
  return {
    type: 'SP.ChangeItem',
    path: `SP.ChangeItem${row.n}`,
    values: {
      ...all,
      Editor: row.editor,
      EditorEmailHint: null,
      ItemId: row.itemId,
      ListId: row.listId,
      ServerRelativeUrl: '',
      SharedByUser: null,
      SharedWithUsers: null,
      UniqueId: row.uniqueId,
      ...web
    }
  };
}

/** The most changes of one answer: what is asked for counts after trimming, or a page could look like the last one. */
function fetchLimit(asked: unknown): number {
  if (asked === undefined || asked === null) return mostChanges;
  const limit = Number(asked);
  if (!Number.isInteger(limit) || limit < 1) throw new NotImitated(`FetchLimit '${String(asked)}'`);
  return Math.min(limit, mostChanges);
}

/** POST `GetChanges`: what happened since a token to items and lists, as far as the asker may know. */
export function getChanges(call: Call, scope: TokenScope, list?: ListRecord): Resource {
  return method((): Answer => {
    const query = (call.body['query'] ?? {}) as Readonly<Record<string, unknown>>;
    for (const [name, value] of Object.entries(query))
      if (value !== false && value !== null && !limits.includes(name) && !Object.hasOwn(kindsOfChange, name))
        throw new NotImitated(`'${name}' of a change query`);
    if (query['LatestFirst'] === true) throw new NotImitated("'LatestFirst' of a change query");
    const most = fetchLimit(query['FetchLimit']);
    const id = list?.id ?? call.site.facts.need('webId');
    const tokenIn = (name: string): string | undefined =>
      (query[name] as { readonly StringValue?: string } | null | undefined)?.StringValue;
    const start = tokenIn('ChangeTokenStart');
    const end = tokenIn('ChangeTokenEnd');
    const kinds = Object.keys(kindsOfChange)
      .filter(name => query[name] === true)
      .map(name => kindsOfChange[name]);
    const rows = call.site.changes.between(
      start === undefined ? 0 : numberIn(start, scope, id),
      end === undefined ? Number.MAX_SAFE_INTEGER : numberIn(end, scope, id),
      list?.id
    );
    const wanted: ChangeRow[] = [];
    for (const row of rows) {
      if (wanted.length >= most) break;
      if (kinds.includes(row.type) && query[row.itemId === null ? 'List' : 'Item'] === true && maySee(call, row))
        wanted.push(row);
    }
    return { kind: 'collection', entities: wanted.map(row => changeEntity(call, scope, id, row)) };
  });
}
