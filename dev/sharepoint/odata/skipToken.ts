import { NotImitated } from '../answers/failures';
import { columnSql } from '../storage/columnSql';
import type { FieldRecord, ItemRecord, ListRecord } from '../storage/records';
import type { Sql } from './filterToSql';

/** One sort key of a list query. */
export interface SortKey {
  readonly field: FieldRecord;
  readonly descending: boolean;
}

/** Columns whose value is not among the free columns of a row. */
export function valueFor(field: FieldRecord, item: ItemRecord): unknown {
  switch (field.internalName) {
    case 'ID':
      return item.id;
    case 'GUID':
      return item.guid;
    case 'Author':
      return item.author;
    case 'Editor':
      return item.editor;
    case 'Created':
      return item.created;
    case 'Modified':
      return item.modified;
    default:
      return item.values[field.internalName] ?? null;
  }
}

/** `Paged=TRUE&p_ID=4`, with `p_<Field>=<value>` before it for each sort key. */
export function writeSkipToken(keys: readonly SortKey[], last: ItemRecord): string {
  const sorted = keys
    .filter(key => key.field.internalName !== 'ID')
    .map(key => {
      const value = valueFor(key.field, last);
      const text = typeof value === 'boolean' ? String(Number(value)) : String(value ?? '');
      return `&p_${key.field.internalName}=${encodeURIComponent(text)}`;
    });
  return `Paged=TRUE${sorted.join('')}&p_ID=${last.id}`;
}

/** The order turned round, as a page before the named row is read. ID decides last and is turned with the rest. */
export function turned(keys: readonly SortKey[], idField: FieldRecord): SortKey[] {
  const hasId = keys.some(key => key.field.internalName === 'ID');
  return [...keys, ...(hasId ? [] : [{ field: idField, descending: false }])].map(({ field, descending }) => ({
    field,
    descending: !descending
  }));
}

/** The rows beyond the one that a skip token names, in the given order. */
export function afterToken(list: ListRecord, token: string, keys: readonly SortKey[]): Sql {
  const parts = new URLSearchParams(token.replace(/^\?/, ''));
  const id = Number(parts.get('p_ID'));
  if (!parts.has('p_ID') || !Number.isInteger(id)) throw new NotImitated(`$skiptoken '${token}'`);
  const others = keys.filter(key => key.field.internalName !== 'ID');
  const down = keys.find(key => key.field.internalName === 'ID')?.descending ?? false;
  let sql: Sql = { text: `id ${down ? '<' : '>'} ?`, parameters: [id] };
  for (const key of [...others].reverse()) {
    const text = parts.get(`p_${key.field.internalName}`);
    if (text === null) throw new NotImitated(`$skiptoken without p_${key.field.internalName} on ${list.title}`);
    sql = beyond(columnSql(key.field), valueOf(key.field, text), key.descending, sql);
  }
  return sql;
}

export const goesBack = (token: string | undefined): boolean => /PagedPrev=TRUE/i.test(token ?? '');

function valueOf(field: FieldRecord, text: string): string | number | null {
  if (text === '') return null;
  return ['Number', 'Currency', 'Boolean', 'User', 'Counter'].includes(field.type) ? Number(text) : text;
}

function beyond(column: string, value: string | number | null, descending: boolean, tie: Sql): Sql {
  if (value === null) {
    const further = descending ? '0' : `${column} IS NOT NULL`;
    return { text: `(${further} OR (${column} IS NULL AND ${tie.text}))`, parameters: tie.parameters };
  }
  const further = descending ? `(${column} < ? OR ${column} IS NULL)` : `${column} > ?`;
  return { text: `(${further} OR (${column} = ? AND ${tie.text}))`, parameters: [value, value, ...tie.parameters] };
}
