import { invalidQuery } from '../answers/failures';
import { type Condition, parseFilter } from './filter';

export interface Order {
  readonly field: string;
  readonly descending: boolean;
}

/** The query options of one call; unknown `$` options are refused. */
export interface Query {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly filter?: Condition;
  readonly filterText?: string;
  readonly orderBy: readonly Order[];
  readonly top?: number;
  readonly skip?: number;
  readonly skipToken?: string;
}

const known = new Set(['$select', '$expand', '$filter', '$orderby', '$top', '$skip', '$skiptoken', '$inlinecount']);

const names = (text: string | null): string[] =>
  (text ?? '')
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '');

function count(text: string | null, option: string): number | undefined {
  if (text === null) return undefined;
  if (!/^\d+$/.test(text.trim())) throw invalidQuery(`The query string "${option}" parameter is invalid.`);
  return parseInt(text, 10);
}

export function queryOf(search: URLSearchParams): Query {
  const options = new URLSearchParams();
  search.forEach((value, key) => {
    if (!key.startsWith('$')) return;
    if (!known.has(key.toLowerCase())) throw invalidQuery(`The query string "${key}" parameter is invalid.`);
    options.set(key.toLowerCase(), value);
  });
  const filterText = options.get('$filter');
  return {
    select: names(options.get('$select')),
    expand: names(options.get('$expand')),
    ...(filterText !== null && filterText.trim() !== '' ? { filter: parseFilter(filterText), filterText } : {}),
    orderBy: names(options.get('$orderby')).map(part => {
      const match = /^([\w/]+)(?:\s+(asc|desc))?$/i.exec(part);
      if (!match) throw invalidQuery(`The expression "${part}" is not valid.`);
      return { field: match[1] ?? '', descending: (match[2] ?? '').toLowerCase() === 'desc' };
    }),
    top: count(options.get('$top'), '$top'),
    skip: count(options.get('$skip'), '$skip'),
    skipToken: options.get('$skiptoken') ?? undefined
  };
}
