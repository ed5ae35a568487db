import { NotImitated } from '../answers/failures';
import type { Condition } from '../odata/filter';
import type { SortKey } from '../odata/skipToken';
import type { FieldRecord, ListRecord } from '../storage/records';
import type { Asker } from './value';
import { whereOf } from './where';
import { badCaml, type Element, isTrue, onlyKnown, readXml } from './xml';

/** A `View` as read: what to find, in which order, which columns, how many at once. */
export interface CamlView {
  readonly condition?: Condition;
  readonly keys: readonly SortKey[];
  /** Undefined when the view names none. */
  readonly fields?: readonly FieldRecord[];
  readonly rowLimit?: number;
  readonly paged: boolean;
  /** Whether everything below every folder is meant. */
  readonly recursive: boolean;
}

const viewAttributes =
  'Scope Name DefaultView MobileView MobileDefaultView Type DisplayName Url Level BaseViewID ContentTypeID ImageUrl'.split(
    ' '
  );

/** A column to show or to sort by. What SharePoint makes of one that does not exist is not known. */
function shownField(list: ListRecord, reference: Element): FieldRecord {
  const field = list.fields.find(one => one.internalName === reference.attributes['Name']);
  if (!field) throw new NotImitated(`the column '${reference.attributes['Name'] ?? ''}' that the list does not have`);
  return field;
}

function sortKeys(list: ListRecord, orderBy: Element | undefined): SortKey[] {
  if (!orderBy) return [];
  onlyKnown(orderBy, [], ['FieldRef']);
  return orderBy.children.map(reference => {
    onlyKnown(reference, ['Name', 'Ascending'], []);
    const field = shownField(list, reference);
    if (['Note', 'UserMulti', 'MultiChoice', 'Computed', 'URL'].includes(field.type))
      throw new NotImitated(`sorting by a column of type ${field.type}`);
    return { field, descending: /^(false|0)$/i.test(reference.attributes['Ascending'] ?? '') };
  });
}

/** Reads the XML of a view. Joins, GroupBy, ProjectedFields and whatever else is not imitated are refused. */
export function camlView(list: ListRecord, xml: string, asker: Asker): CamlView {
  const view = readXml(xml);
  if (view.name !== 'View') throw badCaml();
  onlyKnown(view, viewAttributes, ['Query', 'ViewFields', 'RowLimit', 'Toolbar', 'JSLink', 'XslLink']);
  const part = (name: string): Element | undefined => view.children.find(child => child.name === name);
  const query = part('Query');
  if (query) onlyKnown(query, [], ['Where', 'OrderBy']);
  const rowLimit = part('RowLimit');
  const rows = rowLimit && Number(rowLimit.text.trim());
  if (rows !== undefined && !(Number.isInteger(rows) && rows > 0)) throw badCaml();
  const scope = view.attributes['Scope'] ?? '';
  if (!['', 'RecursiveAll'].includes(scope)) throw new NotImitated(`Scope="${scope}"`);
  const condition = whereOf(
    list,
    query?.children.find(child => child.name === 'Where'),
    asker
  );
  return {
    ...(condition ? { condition } : {}),
    keys: sortKeys(
      list,
      query?.children.find(child => child.name === 'OrderBy')
    ),
    fields: part('ViewFields')?.children.map(reference => shownField(list, reference)),
    ...(rows === undefined ? {} : { rowLimit: rows }),
    paged: isTrue(rowLimit?.attributes['Paged']),
    recursive: scope === 'RecursiveAll'
  };
}
