import { NotImitated } from '../answers/failures';
import type { Comparison, Condition } from '../odata/filter';
import { isPersonField } from '../odata/itemFields';
import type { FieldRecord, ListRecord } from '../storage/records';
import { type Asker, compareDate, textOf } from './value';
import { badCaml, type Element, isTrue, onlyKnown } from './xml';

const comparisons: Readonly<Record<string, Comparison>> = {
  Eq: 'eq',
  Neq: 'ne',
  Lt: 'lt',
  Leq: 'le',
  Gt: 'gt',
  Geq: 'ge'
};

/** Columns of a list by internal name alone: CAML knows no other, and says one thing only about what it does not find. */
function camlField(list: ListRecord, element: Element | undefined): FieldRecord {
  const field = list.fields.find(one => one.internalName === element?.attributes['Name']);
  if (element?.name !== 'FieldRef' || !field) throw badCaml();
  return field;
}

/** Joins conditions evenly, so that a long `In` stays shallow. */
function anyOf(conditions: readonly Condition[]): Condition {
  const [first] = conditions;
  if (!first) throw badCaml();
  if (conditions.length === 1) return first;
  const half = Math.ceil(conditions.length / 2);
  return { kind: 'or', left: anyOf(conditions.slice(0, half)), right: anyOf(conditions.slice(half)) };
}

function filterable(list: ListRecord, reference: Element | undefined): FieldRecord {
  const field = camlField(list, reference);
  if (reference) onlyKnown(reference, ['Name', 'LookupId'], []);
  if (['UserMulti', 'MultiChoice', 'Computed', 'URL'].includes(field.type))
    throw new NotImitated(`CAML conditions on a column of type ${field.type}`);
  return field;
}

function compare(
  field: FieldRecord,
  reference: Element,
  operator: Comparison,
  value: Element,
  asker: Asker
): Condition {
  if (field.type === 'DateTime') return compareDate(field, operator, value, asker);
  if (field.type === 'Note') throw new NotImitated('comparing a Note: only Contains, BeginsWith and IsNull are known');
  const text = textOf(value, asker);
  const name = field.internalName;
  const byId =
    isTrue(reference.attributes['LookupId']) || value.children.length > 0 || value.attributes['Type'] === 'Integer';
  if (isPersonField(field) && !byId) return { kind: 'compare', field: `${name}/Title`, operator, value: text };
  return { kind: 'compare', field: name, operator, value: text };
}

/** Reads one condition of a `Where` into the form that `$filter` is read into. */
function conditionOf(list: ListRecord, element: Element, asker: Asker): Condition {
  const [first, second, ...more] = element.children;
  const operator = Object.hasOwn(comparisons, element.name) ? comparisons[element.name] : undefined;
  if (operator || element.name === 'BeginsWith' || element.name === 'Contains') {
    const field = filterable(list, first);
    if (!first || second?.name !== 'Value' || more.length > 0) throw badCaml();
    if (operator) return compare(field, first, operator, second, asker);
    if (field.type !== 'Text' && field.type !== 'Note' && field.type !== 'Choice')
      throw new NotImitated(`${element.name} on a column of type ${field.type}`);
    const kind = element.name === 'Contains' ? 'substringof' : 'startswith';
    return { kind, field: field.internalName, value: textOf(second, asker) };
  }
  switch (element.name) {
    case 'And':
    case 'Or':
      if (!first || !second || more.length > 0) throw badCaml();
      return {
        kind: element.name === 'And' ? 'and' : 'or',
        left: conditionOf(list, first, asker),
        right: conditionOf(list, second, asker)
      };
    case 'IsNull':
    case 'IsNotNull': {
      const field = filterable(list, first);
      if (second) throw badCaml();
      return {
        kind: 'compare',
        field: field.internalName,
        operator: element.name === 'IsNull' ? 'eq' : 'ne',
        value: null
      };
    }
    case 'In': {
      const field = filterable(list, first);
      if (!first || second?.name !== 'Values' || more.length > 0) throw badCaml();
      return anyOf(second.children.map(value => compare(field, first, 'eq', value, asker)));
    }
    default:
      throw new NotImitated(`the CAML condition ${element.name}`);
  }
}

/** The condition of a `Where`; an empty one asks for everything. */
export function whereOf(list: ListRecord, where: Element | undefined, asker: Asker): Condition | undefined {
  const [only, ...more] = where?.children ?? [];
  if (more.length > 0) throw badCaml();
  return only && conditionOf(list, only, asker);
}
