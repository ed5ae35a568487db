import { noSuchField, NotImitated } from '../answers/failures';
import { dateOnly, isoSeconds, readDate } from '../columns/dates';
import type { Comparison, Condition, FilterValue } from '../odata/filter';
import { isPersonField } from '../odata/itemFields';
import { propertyName } from '../entities/field';
import type { FieldRecord, ListRecord } from '../storage/records';
import { childOf, type Element, invalidCaml, isTrue } from './xml';

/** Who asks and when: `<UserID/>` and `<Today/>` stand for these. */
export interface Moment {
  readonly userId: number;
  readonly now: number;
}

const comparisons: Readonly<Record<string, Comparison>> = {
  Eq: 'eq',
  Neq: 'ne',
  Lt: 'lt',
  Leq: 'le',
  Gt: 'gt',
  Geq: 'ge'
};
const day = 86_400_000;

const fieldOf = (list: ListRecord, name: string): FieldRecord => {
  const field = list.fields.find(one => one.internalName === name);
  if (!field) throw noSuchField(name);
  if (field.type === 'Note') throw new NotImitated('long texts in <Where>');
  return field;
};

function momentOf(field: FieldRecord, operator: Comparison, value: Element, { now }: Moment): string {
  const withTime = isTrue(value.attributes['IncludeTimeValue']);
  const today = childOf(value, 'Today');
  const read = today ? now + Number(today.attributes['OffsetDays'] ?? 0) * day : readDate(value.text);
  if (read === undefined) throw invalidCaml();
  if (!withTime && field.extra['DisplayFormat'] !== 0 && (operator === 'eq' || operator === 'ne'))
    throw new NotImitated('<Eq> on a date with time without IncludeTimeValue');
  return isoSeconds(withTime ? read : dateOnly(read));
}

/** The column and literal of one comparison, in the terms of `$filter`. */
function compared(list: ListRecord, ref: Element, value: Element, operator: Comparison, moment: Moment): Condition {
  const field = fieldOf(list, ref.attributes['Name'] ?? '');
  const name = propertyName(field.internalName);
  const compare = (column: string, literal: FilterValue): Condition => ({
    kind: 'compare',
    field: column,
    operator,
    value: literal
  });
  if (isPersonField(field)) {
    if (childOf(value, 'UserID')) return compare(`${name}Id`, moment.userId);
    if (isTrue(ref.attributes['LookupId'])) return compare(`${name}Id`, value.text.trim());
    return compare(`${name}/Title`, value.text);
  }
  if (childOf(value, 'UserID')) throw invalidCaml();
  if (field.type === 'DateTime') return compare(name, momentOf(field, operator, value, moment));
  return compare(name, value.text);
}

function oneOf(list: ListRecord, node: Element, moment: Moment): Condition {
  const ref = childOf(node, 'FieldRef');
  const values = childOf(node, 'Values')?.children ?? [];
  const [first, ...others] = values.map(value => compared(list, ref ?? invalid(), value, 'eq', moment));
  if (!first) throw invalidCaml();
  return others.reduce<Condition>((left, right) => ({ kind: 'or', left, right }), first);
}

const invalid = (): never => {
  throw invalidCaml();
};

/** Reads the condition below `<Where>`. What is not imitated (Membership, DateRangesOverlap ...) is refused. */
export function conditionOf(list: ListRecord, node: Element, moment: Moment): Condition {
  const ref = childOf(node, 'FieldRef');
  const value = childOf(node, 'Value');
  const column = (): string => {
    const field = fieldOf(list, ref?.attributes['Name'] ?? '');
    return `${propertyName(field.internalName)}${isPersonField(field) ? 'Id' : ''}`;
  };
  switch (node.name) {
    case 'And':
    case 'Or': {
      const [left, right, ...more] = node.children;
      if (!left || !right || more.length > 0) return invalid();
      const kind = node.name === 'And' ? 'and' : 'or';
      return { kind, left: conditionOf(list, left, moment), right: conditionOf(list, right, moment) };
    }
    case 'IsNull':
      return { kind: 'compare', field: column(), operator: 'eq', value: null };
    case 'IsNotNull':
      return { kind: 'compare', field: column(), operator: 'ne', value: null };
    case 'BeginsWith':
      return { kind: 'startswith', field: column(), value: value?.text ?? invalid() };
    case 'Contains':
      return { kind: 'substringof', field: column(), value: value?.text ?? invalid() };
    case 'In':
      return oneOf(list, node, moment);
    default: {
      const operator = Object.hasOwn(comparisons, node.name) ? comparisons[node.name] : undefined;
      if (!operator) throw new NotImitated(`<${node.name}> in CAML`);
      return compared(list, ref ?? invalid(), value ?? invalid(), operator, moment);
    }
  }
}
