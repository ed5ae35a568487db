import { noSuchField, NotImitated } from '../answers/failures';
import type { Condition } from '../odata/filter';
import type { SortKey } from '../odata/skipToken';
import type { ListRecord } from '../storage/records';
import { conditionOf, type Moment } from './where';
import { childOf, invalidCaml, isTrue, readXml } from './xml';

/** A view as a query: which rows, in which order, how many, and which columns. */
export interface CamlView {
  readonly condition?: Condition;
  readonly keys: readonly SortKey[];
  /** Internal names; empty where the view names none. */
  readonly fields: readonly string[];
  readonly rowLimit?: number;
  /** Whether a row limit is the size of a page and not the end. */
  readonly paged: boolean;
  /** Whether files in folders are found too. */
  readonly recursive: boolean;
}

const knownParts = new Set(['Query', 'ViewFields', 'RowLimit', 'Toolbar', 'Aggregations', 'JSLink', 'XslLink']);

/** Reads `<View>`. Joins, groups and projected columns are refused. */
export function viewOf(list: ListRecord, xml: string, moment: Moment): CamlView {
  const view = readXml(xml);
  if (view.name !== 'View') throw invalidCaml();
  for (const { name } of view.children) if (!knownParts.has(name)) throw new NotImitated(`<${name}> in a view`);
  const query = childOf(view, 'Query');
  for (const { name } of query?.children ?? [])
    if (name !== 'Where' && name !== 'OrderBy') throw new NotImitated(`<${name}> in a query`);
  const where = childOf(query, 'Where')?.children[0];
  const limit = childOf(view, 'RowLimit');
  return {
    ...(where ? { condition: conditionOf(list, where, moment) } : {}),
    keys: (childOf(query, 'OrderBy')?.children ?? []).map(({ attributes }) => {
      const field = list.fields.find(one => one.internalName === attributes['Name']);
      if (!field) throw noSuchField(attributes['Name'] ?? '');
      return { field, descending: /^false$/i.test(attributes['Ascending'] ?? '') };
    }),
    fields: (childOf(view, 'ViewFields')?.children ?? []).map(({ attributes }) => attributes['Name'] ?? ''),
    ...(limit ? { rowLimit: Number(limit.text) } : {}),
    paged: isTrue(limit?.attributes['Paged']),
    recursive: /^recursive/i.test(view.attributes['Scope'] ?? '')
  };
}
