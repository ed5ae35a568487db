import { throttledQuery, tooManyLookups } from '../answers/failures';
import { propertyName } from '../entities/field';
import type { FieldRecord, ListRecord } from '../storage/records';
import type { Call } from '../requests/call';
import { type Condition, fieldsOf } from './filter';
import { filterToSql } from './filterToSql';
import { fieldNamed, isPersonField } from './itemFields';
import type { Query } from './query';
import type { SortKey } from './skipToken';

export const listViewThreshold = 5000;
const lookupThreshold = 12;

const isIndexed = (field: FieldRecord): boolean => field.internalName === 'ID' || field.indexed;

/** What the database reads first: the first term of a conjunction, every branch of a disjunction. */
function firstTerms(condition: Condition): Condition[] {
  if (condition.kind === 'and') return firstTerms(condition.left);
  return condition.kind === 'or' ? [...firstTerms(condition.left), ...firstTerms(condition.right)] : [condition];
}

function usesIndex(list: ListRecord, condition: Condition, expand: readonly string[]): boolean {
  if (condition.kind === 'and' || condition.kind === 'or' || condition.kind === 'substringof') return false;
  if (condition.kind === 'compare' && condition.part) return false;
  return isIndexed(fieldNamed(list, condition.field, expand).field);
}

/** On a list of more than 5,000 items a filter or sort without an index fails, and so does a first term that matches more. */
export function holdThreshold(
  { site, assumptions }: Pick<Call, 'site' | 'assumptions'>,
  list: ListRecord,
  query: Pick<Query, 'filter' | 'expand'>,
  keys: readonly SortKey[]
): void {
  if (site.lists.state(list).itemCount <= listViewThreshold) return;
  if (keys.some(key => !isIndexed(key.field))) throw throttledQuery();
  if (!query.filter) return;
  const terms = firstTerms(query.filter);
  if (!terms.every(term => usesIndex(list, term, query.expand))) throw throttledQuery();
  let matched = 0;
  for (const term of terms) {
    const byId = term.kind === 'compare' && fieldNamed(list, term.field, query.expand).field.internalName === 'ID';
    if (byId && !assumptions.idRangeCountsAgainstThreshold) continue;
    const { text, parameters } = filterToSql(list, term, query.expand, assumptions);
    matched += site.items.countUpTo(list, text, parameters, listViewThreshold + 1);
  }
  if (matched > listViewThreshold) throw throttledQuery();
}

/** More than twelve person or lookup columns in one query fail. */
export function holdLookups(
  list: ListRecord,
  query: Pick<Query, 'select' | 'expand' | 'filter'>,
  keys: readonly SortKey[]
): void {
  const used = new Set<string>();
  const people = list.fields.filter(isPersonField);
  const use = (name: string): void => {
    const head = name.split('/')[0] ?? name;
    const person = people.find(field =>
      [
        propertyName(field.internalName),
        `${propertyName(field.internalName)}Id`,
        `${propertyName(field.internalName)}StringId`
      ].includes(head)
    );
    if (person) used.add(person.internalName);
  };
  if (query.select.length === 0 || query.select.includes('*'))
    people.filter(field => !field.builtIn).forEach(field => used.add(field.internalName));
  query.expand.forEach(use);
  query.select.filter(name => !['AuthorId', 'EditorId'].includes(name)).forEach(use);
  if (query.filter) fieldsOf(query.filter).forEach(use);
  keys.filter(key => isPersonField(key.field)).forEach(key => used.add(key.field.internalName));
  if (used.size > lookupThreshold) throw tooManyLookups();
}
