import { invalidQuery, noSuchField } from '../answers/failures';
import type { Assumptions } from '../assumptions';
import { isoSeconds, readDate } from '../columns/dates';
import { columnSql } from '../storage/columnSql';
import type { FieldRecord, ListRecord } from '../storage/records';
import type { Comparison, Condition, FilterValue } from './filter';
import { fieldNamed } from './itemFields';

/** A condition in SQL with its parameters. */
export interface Sql {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

const operators: Readonly<Record<Comparison, string>> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' };
const partFormats = { day: '%d', month: '%m', year: '%Y', hour: '%H', minute: '%M', second: '%S' } as const;
const personColumns: Readonly<Record<string, string>> = {
  Title: "json_extract(doc, '$.title')",
  EMail: "json_extract(doc, '$.email')",
  Name: 'login',
  UserName: "json_extract(doc, '$.userPrincipalName')"
};

const invalid = (value: FilterValue): Error => invalidQuery(`The expression "${String(value)}" is not valid.`);

/** The literal as the column stores its values. */
function stored(field: FieldRecord, value: FilterValue): string | number | null {
  if (value === null) return null;
  switch (field.type) {
    case 'Number':
    case 'Currency':
    case 'Counter':
    case 'User': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      if (typeof number !== 'number' || Number.isNaN(number)) throw invalid(value);
      return number;
    }
    case 'Boolean':
      if (typeof value === 'boolean') return value ? 1 : 0;
      if (value === 1 || value === 0) return value;
      if (value === '1' || value === '0') return Number(value);
      throw invalid(value);
    case 'DateTime': {
      const utc = typeof value === 'string' ? readDate(value) : undefined;
      if (utc === undefined) throw invalid(value);
      return isoSeconds(utc);
    }
    default:
      return String(value);
  }
}

function comparison(
  column: string,
  operator: Comparison,
  value: string | number | null,
  { notEqualFindsEmpty }: Assumptions
): Sql {
  if (value === null) {
    if (operator !== 'eq' && operator !== 'ne') throw invalid(value);
    return { text: `${column} IS ${operator === 'ne' ? 'NOT ' : ''}NULL`, parameters: [] };
  }
  const plain = `${column} ${operators[operator]} ?`;
  const text = operator === 'ne' && notEqualFindsEmpty ? `(${plain} OR ${column} IS NULL)` : plain;
  return { text, parameters: [value] };
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

function ofPerson(column: string, inner: string, name: string, test: (column: string) => Sql): Sql {
  const person = personColumns[inner];
  if (!person) throw noSuchField(name);
  const { text, parameters } = test(`${person} COLLATE NOCASE`);
  return { text: `${column} IN (SELECT id FROM principals WHERE ${text})`, parameters };
}

/** Translates a condition on list items; the text comparison ignores case. CAML may look into a Note, `$filter` may not. */
export function filterToSql(
  list: ListRecord,
  condition: Condition,
  expand: readonly string[],
  assumptions: Assumptions,
  mayReadNotes = false
): Sql {
  if (condition.kind === 'and' || condition.kind === 'or') {
    const left = filterToSql(list, condition.left, expand, assumptions, mayReadNotes);
    const right = filterToSql(list, condition.right, expand, assumptions, mayReadNotes);
    const joint = condition.kind === 'and' ? 'AND' : 'OR';
    return { text: `(${left.text} ${joint} ${right.text})`, parameters: [...left.parameters, ...right.parameters] };
  }
  const { field, inner } = fieldNamed(list, condition.field, expand);
  if (field.type === 'UserMulti' || field.type === 'MultiChoice')
    throw invalidQuery(
      `The field '${condition.field}' of type '${field.type}' cannot be used in the query filter expression.`
    );
  if (field.type === 'Note' && !mayReadNotes)
    throw invalidQuery(`The field '${condition.field}' of type 'Note' cannot be used in the query filter expression.`);
  const column = columnSql(field);
  const test = (on: string): Sql => {
    if (condition.kind === 'compare') {
      const plainText = inner !== undefined && inner !== 'Id';
      return comparison(
        on,
        condition.operator,
        plainText ? String(condition.value) : stored(field, condition.value),
        assumptions
      );
    }
    if (condition.kind === 'startswith') {
      // A range instead of LIKE, so that an index on the column is used.
      return { text: `(${on} >= ? AND ${on} < ?)`, parameters: [condition.value, `${condition.value}\u{10ffff}`] };
    }
    return { text: `${on} LIKE ? ESCAPE '\\'`, parameters: [`%${escapeLike(condition.value)}%`] };
  };
  if (inner !== undefined && inner !== 'Id') return ofPerson(column, inner, condition.field, test);
  if (condition.kind === 'compare' && condition.part) {
    if (field.type !== 'DateTime') throw invalid(condition.field);
    return comparison(
      `CAST(strftime('${partFormats[condition.part]}', ${column}) AS INTEGER)`,
      condition.operator,
      Number(condition.value),
      assumptions
    );
  }
  return test(column);
}
