import type { Answer } from '../answers/entity';
import { NotImitated } from '../answers/failures';
import { type CamlView, viewOf } from '../caml/view';
import { itemEntity } from '../entities/item';
import { streamRow } from '../entities/streamRow';
import { viewXml } from '../entities/view';
import { libraryTemplate } from '../library/places';
import { fieldsOf } from '../odata/filter';
import type { Call, Resource } from '../requests/call';
import type { ListRecord, ViewRecord } from '../storage/records';
import { findItems, pageSize, type Found } from './findItems';
import { method } from './resource';

type Body = Readonly<Record<string, unknown>>;
const part = (value: unknown): Body => (typeof value === 'object' && value !== null ? (value as Body) : {});
const words = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const rowsByDefault = 30;
/** ListData: rows alone, without the list's schema or the page's chrome. */
const listDataOption = 2;

function rowsOf(
  call: Call,
  list: ListRecord,
  view: CamlView,
  folder: string | undefined,
  paging: string | undefined
): Found {
  return findItems(call, list, {
    filter: view.condition,
    keys: view.keys,
    select: view.fields.length === 0 ? ['*'] : view.fields,
    expand: view.condition ? fieldsOf(view.condition).map(name => name.split('/')[0] ?? name) : [],
    limit: pageSize(view.rowLimit, rowsByDefault),
    skipToken: paging,
    ...(list.template === libraryTemplate && !view.recursive ? { folder: folder ?? list.url } : {})
  });
}

/** A token as the stream takes it: with or without the question mark. */
const pagingOf = (value: unknown): string | undefined => {
  const text = words(value)?.replace(/^\?/, '');
  return text !== undefined && /p_ID=/.test(text) ? text : undefined;
};

const refuseUnknown = (body: Body, known: readonly string[], what: string): void => {
  const other = Object.keys(body).find(name => !known.includes(name) && body[name] !== null && body[name] !== '');
  if (other !== undefined) throw new NotImitated(`'${other}' of ${what}`);
};

const parameterNames = [
  '__metadata',
  'ViewXml',
  'RenderOptions',
  'Paging',
  'FolderServerRelativeUrl',
  'DatesInUtc',
  'AllowMultipleValueFilterForTaxonomyFields',
  'AddRequiredFields'
];

/** POST `RenderListDataAsStream`: the rows of a view, as lists in the browser ask for them. */
export function renderListDataAsStream(call: Call, list: ListRecord): Resource {
  return method(() => {
    const given = part(call.body['parameters']);
    refuseUnknown(given, parameterNames, 'RenderListDataAsStream');
    const options = Number(given['RenderOptions'] ?? 0);
    if (options !== 0 && options !== listDataOption) throw new NotImitated(`RenderOptions ${options}`);
    const shown = shownView(call, list);
    const xml = words(given['ViewXml']) ?? (shown && viewXml(shown));
    if (xml === undefined) throw new NotImitated('a list without a view');
    const view = viewOf(list, xml, { userId: call.user.id, now: call.now });
    const paging = pagingOf(given['Paging']);
    const found = rowsOf(call, list, view, words(given['FolderServerRelativeUrl']), paging);
    const first = Number(new URLSearchParams(paging ?? '').get('PageFirstRow') ?? 1);
    return answerOf(call, list, view, found, first, shown);
  });
}

/** The view of `?View={id}`, else the default one. */
function shownView(call: Call, list: ListRecord): ViewRecord | undefined {
  const wanted = (call.search.get('View') ?? '').replace(/[{}]/g, '').toLowerCase();
  return list.views.find(view => (wanted === '' ? view.isDefault : view.id === wanted));
}

function answerOf(
  call: Call,
  list: ListRecord,
  view: CamlView,
  found: Found,
  first: number,
  shown?: ViewRecord
): Answer {
  const limit = pageSize(view.rowLimit, rowsByDefault);
  const names =
    view.fields.length === 0
      ? list.fields.filter(field => !field.hidden).map(field => field.internalName)
      : view.fields;
  const rows = found.items.map(item => streamRow(call, list, item, names));
  const last = first + rows.length - 1;
  const next = `?${found.next ?? ''}&PageFirstRow=${last + 1}&View=${shown?.id ?? '00000000-0000-0000-0000-000000000000'}`;
  const data = {
    Row: rows,
    FirstRow: first,
    FolderPermissions: `0x${call.rights.mask({ kind: 'list', list }).toString(16)}`,
    LastRow: last,
    RowLimit: limit,
    ...(found.next !== undefined && view.paged ? { NextHref: next } : {}),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderPrincipalCount: '1',
    CurrentFolderSpItemUrl: ''
  };
  return { kind: 'text', contentType: 'application/json; charset=utf-8', text: JSON.stringify(data, undefined, 1) };
}

/** POST `GetItems`: the items that a CAML query finds, in the form of GET items. */
export function getItems(call: Call, list: ListRecord): Resource {
  return method(() => {
    const query = part(call.body['query']);
    refuseUnknown(
      query,
      ['__metadata', 'ViewXml', 'DatesInUtc', 'FolderServerRelativeUrl', 'ListItemCollectionPosition'],
      'a CamlQuery'
    );
    const view = viewOf(list, words(query['ViewXml']) ?? '<View/>', { userId: call.user.id, now: call.now });
    const position = pagingOf(part(query['ListItemCollectionPosition'])['PagingInfo']);
    const { items } = rowsOf(
      call,
      list,
      { ...view, rowLimit: view.rowLimit ?? 100 },
      words(query['FolderServerRelativeUrl']),
      position
    );
    return { kind: 'collection', entities: items.map(item => itemEntity(call, list, item)) };
  });
}
