import { failure, invalidQuery, noSuchField } from '../answers/failures';
import { propertyName } from '../entities/field';
import type { FieldRecord, ListRecord } from '../storage/records';

/** A column as a query names it: `Title`, `AuthorId`, `Author/EMail`. */
export interface NamedField {
  readonly field: FieldRecord;
  /** Sub-field of a person, when one is named. */
  readonly inner?: string;
}

export const isPersonField = (field: FieldRecord): boolean => field.type === 'User' || field.type === 'UserMulti';

const unusableField = (field: FieldRecord): Error =>
  failure(
    400,
    '-1, Microsoft.SharePoint.SPException',
    `The field '${field.internalName}' of type '${field.type}' cannot be used in the query filter expression.`
  );

/** Finds the column of a `$filter` or `$orderby`, or refuses as SharePoint does. */
export function fieldNamed(list: ListRecord, name: string, expand: readonly string[]): NamedField {
  const [head = '', inner] = name.split('/');
  const wanted = head === 'Id' ? 'ID' : head;
  const direct = list.fields.find(
    field => propertyName(field.internalName) === wanted || field.internalName === wanted
  );
  if (direct && !isPersonField(direct)) {
    if (direct.type === 'URL') throw unusableField(direct);
    if (inner !== undefined || direct.type === 'Computed') throw noSuchField(name);
    return { field: direct };
  }
  if (direct) {
    if (inner !== undefined && !expand.includes(head)) {
      throw invalidQuery(
        `The query to field '${head}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${head}.`
      );
    }
    return { field: direct, inner: inner ?? 'Id' };
  }
  const person = list.fields.find(field => isPersonField(field) && `${propertyName(field.internalName)}Id` === wanted);
  if (person && inner === undefined) return { field: person, inner: 'Id' };
  throw noSuchField(name);
}
