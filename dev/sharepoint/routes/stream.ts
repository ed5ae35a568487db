import { type Place, placeAt } from '../library/places';
import { securableOf } from '../library/writes';
import type { Answer } from '../answers/entity';
import { NotImitated } from '../answers/failures';
import { type CamlView, camlView } from '../caml/view';
import { streamRow } from '../entities/streamRow';
import { viewXml } from '../entities/view';
import { maskAsHex } from '../permissions/masks';
import type { Call, Resource } from '../requests/call';
import type { ListRecord, ViewRecord } from '../storage/records';
import { findByView, part, refuseUnknown, words } from './camlItems';
import type { Found } from './findItems';
import { method } from './resource';

/** What a view without a RowLimit shows at once [U]. */
const rowsByDefault = 30;
/** ListData: rows alone, without the list's schema or the page's chrome. */
const listDataOption = 2;

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
    refuseUnknown(call.body, ['parameters'], 'the body of RenderListDataAsStream');
    refuseUnknown(namesOf(call.search), ['View'], 'the address of RenderListDataAsStream');
    refuseUnknown(given, parameterNames, 'RenderListDataAsStream');
    const options = Number(given['RenderOptions'] ?? 0);
    if (options !== 0 && options !== listDataOption) throw new NotImitated(`RenderOptions ${options}`);
    const shown = shownView(call, list);
    const xml = words(given['ViewXml']) ?? (shown && viewXml(shown));
    if (xml === undefined) throw new NotImitated('a list without a view');
    const view = camlView(list, xml, { userId: call.user.id, now: call.now });
    const paging = words(given['Paging']);
    const folder = words(given['FolderServerRelativeUrl']);
    const found = findByView(call, list, view, { limit: view.rowLimit ?? rowsByDefault, paging, folder });
    const first = Number(new URLSearchParams(paging ?? '').get('PageFirstRow') ?? 1);
    const place = placeAt(call.site, folder ?? list.url) ?? { list, path: list.url };
    return answerOf(call, place, view, found, first, shown);
  });
}

const namesOf = (search: URLSearchParams): Readonly<Record<string, string>> =>
  Object.fromEntries([...search].filter(([name]) => !name.startsWith('@')));

/** The answer as SharePoint lays it out over many lines [R]. */
function streamText(
  rows: readonly Readonly<Record<string, unknown>>[],
  facts: Readonly<Record<string, unknown>>
): string {
  const written = rows.map(row => {
    const columns = Object.entries(row).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    return `{\n${columns.join(',\n')}\n}\n`;
  });
  const rest = Object.entries(facts).map(([name, value]) => `"${name}" : ${JSON.stringify(value)}\n`);
  return `{ "Row" : \n[${written.join(',')}],${rest.join(',')}\n}`;
}

/** The view of `?View={id}`, else the default one. */
function shownView(call: Call, list: ListRecord): ViewRecord | undefined {
  const wanted = (call.search.get('View') ?? '').replace(/[{}]/g, '').toLowerCase();
  return list.views.find(view => (wanted === '' ? view.isDefault : view.id === wanted));
}

function answerOf(call: Call, place: Place, view: CamlView, found: Found, first: number, shown?: ViewRecord): Answer {
  const { list } = place;
  const fields = view.fields ?? list.fields.filter(field => !field.hidden);
  const rows = found.items.map(item => streamRow(call, list, item, fields));
  const last = first + rows.length - 1;
  const next = `?${found.next ?? ''}&PageFirstRow=${last + 1}&View=${shown?.id ?? '00000000-0000-0000-0000-000000000000'}`;
  const facts = {
    FirstRow: first,
    FolderPermissions: maskAsHex(call.rights.mask(securableOf(place))),
    LastRow: last,
    RowLimit: view.rowLimit ?? rowsByDefault,
    ...(found.next !== undefined && view.paged ? { NextHref: next } : {}),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderPrincipalCount: '1',
    CurrentFolderSpItemUrl: ''
  };
  return { kind: 'text', contentType: 'application/json; charset=utf-8', text: streamText(rows, facts) };
}
