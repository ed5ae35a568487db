import { columnXml, typeOf } from '../schema/columnXml';
import type { ListDeclaration } from '../schema/defineList';
import { listOf } from '../schema/site';
import type { Difference } from './difference';
import type { ListState } from './siteState';

/** SharePoint keeps the internal name that the XML gives instead of making one of the title. */
const addFieldInternalNameHint = 8;

/** Columns that are not there, or are of another kind: a column is never retyped or deleted, so only a person can put the latter right. */
export function compareColumns(declared: ListDeclaration, actual: ListState | undefined): readonly Difference[] {
  const where = declared.title;
  return Object.entries(declared.columns).flatMap(([name, column]): Difference[] => {
    const there = actual?.columns.get(name);
    if (!there) {
      return [
        {
          where,
          what: `The column ${name} (${column.title}) is missing.`,
          mend: sp =>
            listOf(sp, declared).fields.createFieldAsXml({
              SchemaXml: columnXml(name, column),
              Options: addFieldInternalNameHint
            })
        }
      ];
    }
    if (there.type !== typeOf(column)) {
      return [{ where, what: `The column ${name} is of the kind ${there.type} instead of ${typeOf(column)}.` }];
    }
    if (there.id !== column.id) return [{ where, what: `The column ${name} was not made by this product.` }];
    return [];
  });
}

/** Indexes and unique values; the built-in columns that are sorted or filtered; what the Title column is called here. */
export function compareIndexes(declared: ListDeclaration, actual: ListState | undefined): readonly Difference[] {
  const where = declared.title;
  const field = (name: string, values: { readonly [setting: string]: unknown }): Difference['mend'] => {
    return sp => listOf(sp, declared).fields.getByInternalNameOrTitle(name).update(values, 'SP.Field');
  };
  const own = Object.entries(declared.columns).flatMap(([name, column]): Difference[] => {
    const there = actual?.columns.get(name);
    if (column.unique && !there?.isUnique) {
      return [
        {
          where,
          what: `The column ${name} accepts the same value twice.`,
          mend: field(name, { Indexed: true, EnforceUniqueValues: true })
        }
      ];
    }
    if (!column.indexed || there?.isIndexed) return [];
    return [{ where, what: `The column ${name} has no index.`, mend: field(name, { Indexed: true }) }];
  });
  const builtIn = declared.alsoIndexed
    .filter(name => !actual?.columns.get(name)?.isIndexed)
    .map(name => ({ where, what: `The column ${name} has no index.`, mend: field(name, { Indexed: true }) }));
  return [...own, ...builtIn, ...compareTitleColumn(declared, actual, field)];
}

function compareTitleColumn(
  declared: ListDeclaration,
  actual: ListState | undefined,
  field: (name: string, values: { readonly [setting: string]: unknown }) => Difference['mend']
): readonly Difference[] {
  if (actual && (actual.columns.get('Title')?.title !== 'Title' || declared.titleColumn === 'Title')) return [];
  return [
    {
      where: declared.title,
      what: `The column Title is not called ${declared.titleColumn}.`,
      mend: field('Title', { Title: declared.titleColumn, Required: false })
    }
  ];
}
