import type { FieldRecord, ListRecord } from './records';

const own: Readonly<Record<string, string>> = {
  ID: 'id',
  GUID: 'guid',
  Author: 'author',
  Editor: 'editor',
  Created: 'created',
  Modified: 'modified',
  _UIVersionString: 'major',
  owshiddenversion: 'etag',
  FileRef: `(json_extract(doc, '$."FileDirRef"') || '/' || json_extract(doc, '$."FileLeafRef"')) COLLATE NOCASE`
};

/** The table that holds the rows of a list. */
export const tableOf = (list: ListRecord): string => `items_${list.number}`;

/** How a column is reached in SQL. The same text serves queries and indexes, so that SQLite uses the index. */
export function columnSql(field: FieldRecord): string {
  const column = own[field.internalName];
  if (column) return column;
  if (!/^\w+$/.test(field.internalName)) throw new Error(`unsafe internal name ${field.internalName}`);
  return `json_extract(${field.type === 'Note' ? 'notes' : 'doc'}, '$."${field.internalName}"') COLLATE NOCASE`;
}

export const indexName = (list: ListRecord, field: FieldRecord): string => `"${tableOf(list)}_${field.internalName}"`;
