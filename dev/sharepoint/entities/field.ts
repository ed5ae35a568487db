import type { Entity } from '../answers/entity';
import { kindOf } from '../columns/kinds';
import { bySelect, ofKinds } from '../columns/ofKinds';
import type { FieldRecord, ListRecord } from '../storage/records';

/** The name under which items carry a column: leading underscores get `OData_`. */
export const propertyName = (internalName: string): string =>
  internalName.startsWith('_') ? `OData_${internalName}` : internalName;

/** What only some kinds of column have. */
const ofSomeKinds: ReadonlySet<string> = new Set([...Object.values(ofKinds).flatMap(Object.keys), ...bySelect]);

/** A column. */
export function fieldEntity(list: ListRecord, field: FieldRecord): Entity {
  const { kind, type } = kindOf(field.type);
  const own = Object.entries({ ...ofKinds[field.type], ...field.extra });
  return {
    type,
    path: `Web/Lists(guid'${list.id}')/Fields(guid'${field.id}')`,
    optional: ofSomeKinds,
    values: {
      AutofillInfo: null,
      AutoIndexed: false,
      CanBeDeleted: !field.builtIn,
      ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
      ClientSideComponentProperties: null,
      ClientValidationFormula: null,
      ClientValidationMessage: null,
      CustomFormatter: field.customFormatter,
      DefaultFormula: null,
      DefaultValue: field.defaultValue,
      Description: field.description,
      Direction: 'none',
      EnforceUniqueValues: field.unique,
      EntityPropertyName: propertyName(field.internalName),
      Filterable: field.type !== 'Note',
      FromBaseType: field.builtIn,
      Group: field.group,
      Hidden: field.hidden,
      Id: field.id,
      Indexed: field.indexed,
      IndexStatus: field.indexed ? 1 : 0,
      InternalName: field.internalName,
      IsModern: false,
      JSLink: 'clienttemplates.js',
      PinnedToFiltersPane: false,
      ReadOnlyField: field.readOnly,
      Required: field.required,
      SchemaXml: field.schemaXml,
      Scope: list.url,
      Sealed: field.sealed,
      ShowInFiltersPane: 0,
      Sortable: field.type !== 'Note',
      StaticName: field.internalName,
      Title: field.title,
      FieldTypeKind: kind,
      TypeAsString: field.type,
      TypeDisplayName: field.type,
      TypeShortDescription: field.type,
      ValidationFormula: field.validation?.formula || null,
      ValidationMessage: field.validation?.message || null,
      ...Object.fromEntries(own.filter(([name]) => !bySelect.has(name)))
    },
    onDemand: Object.fromEntries(own.filter(([name]) => bySelect.has(name)).map(([name, value]) => [name, () => value]))
  };
}
