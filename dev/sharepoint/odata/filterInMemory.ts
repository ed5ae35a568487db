import { NotImitated } from '../answers/failures';
import type { Condition } from './filter';

const fold = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

function compare(left: unknown, operator: string, right: unknown): boolean {
  const a = typeof left === 'boolean' && typeof right === 'number' ? Number(left) : fold(left);
  const b = fold(right);
  if (operator === 'eq') return (a ?? null) === (b ?? null);
  if (operator === 'ne') return (a ?? null) !== (b ?? null);
  if (typeof a !== typeof b || (typeof a !== 'string' && typeof a !== 'number')) return false;
  const [x, y] = [a, b as string | number];
  if (operator === 'lt') return x < y;
  if (operator === 'le') return x <= y;
  return operator === 'gt' ? x > y : x >= y;
}

/** Tells whether an object of a small collection (fields, lists, groups ...) meets a `$filter`. */
export function meets(condition: Condition, valueOf: (name: string) => unknown): boolean {
  switch (condition.kind) {
    case 'and':
      return meets(condition.left, valueOf) && meets(condition.right, valueOf);
    case 'or':
      return meets(condition.left, valueOf) || meets(condition.right, valueOf);
    case 'startswith':
      return String(valueOf(condition.field) ?? '')
        .toLowerCase()
        .startsWith(condition.value.toLowerCase());
    case 'substringof':
      return String(valueOf(condition.field) ?? '')
        .toLowerCase()
        .includes(condition.value.toLowerCase());
    case 'compare':
      if (condition.part) throw new NotImitated(`${condition.part}() outside list items`);
      return compare(valueOf(condition.field), condition.operator, condition.value);
  }
}
