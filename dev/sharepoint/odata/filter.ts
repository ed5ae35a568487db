import { invalidQuery } from '../answers/failures';
import { type Token, tokensOf } from './tokens';

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
export type DatePart = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second';
export type FilterValue = string | number | boolean | null;

/** A `$filter` as read. */
export type Condition =
  | { readonly kind: 'and'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'or'; readonly left: Condition; readonly right: Condition }
  | {
      readonly kind: 'compare';
      readonly field: string;
      readonly part?: DatePart;
      readonly operator: Comparison;
      readonly value: FilterValue;
    }
  | { readonly kind: 'startswith'; readonly field: string; readonly value: string }
  | { readonly kind: 'substringof'; readonly field: string; readonly value: string };

const comparisons: readonly string[] = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'];
const dateParts: readonly string[] = ['day', 'month', 'year', 'hour', 'minute', 'second'];

/**
 * Reads the operators that SharePoint honours on lists: lt le gt ge eq ne, startswith, substringof, the date parts,
 * and/or and brackets. Everything else is refused, because honouring it silently would hide a failure in production.
 */
export function parseFilter(text: string): Condition {
  const tokens = tokensOf(text);
  let at = 0;
  const refuse = (): never => {
    throw invalidQuery(`The expression "${text}" is not valid.`);
  };
  const peek = (): Token | undefined => tokens[at];
  const isWord = (word: string): boolean => {
    const token = peek();
    return token?.kind === 'name' && token.text.toLowerCase() === word;
  };
  const expectMark = (mark: string): void => {
    const token = tokens[at++];
    if (token?.kind !== 'mark' || token.text !== mark) refuse();
  };
  const name = (): string => {
    const token = tokens[at++];
    return token?.kind === 'name' ? token.text : refuse();
  };
  const literal = (): FilterValue => {
    const token = tokens[at++];
    return token?.kind === 'literal' ? token.value : refuse();
  };
  const text1 = (): string => {
    const value = literal();
    return typeof value === 'string' ? value : refuse();
  };
  const compare = (field: string, part?: DatePart): Condition => {
    const operator = name().toLowerCase();
    if (!comparisons.includes(operator)) return refuse();
    return { kind: 'compare', field, ...(part ? { part } : {}), operator: operator as Comparison, value: literal() };
  };
  const term = (): Condition => {
    const token = peek();
    if (token?.kind === 'mark' && token.text === '(') {
      at++;
      const inside = either();
      expectMark(')');
      return inside;
    }
    const first = name();
    const next = peek();
    if (next?.kind !== 'mark' || next.text !== '(') return compare(first);
    return call(first.toLowerCase());
  };
  const call = (called: string): Condition => {
    expectMark('(');
    if (called === 'startswith') {
      const field = name();
      expectMark(',');
      const value = text1();
      expectMark(')');
      return optionalTruth({ kind: 'startswith', field, value });
    }
    if (called === 'substringof') {
      const value = text1();
      expectMark(',');
      const field = name();
      expectMark(')');
      return optionalTruth({ kind: 'substringof', field, value });
    }
    if (dateParts.includes(called)) {
      const field = name();
      expectMark(')');
      return compare(field, called as DatePart);
    }
    return refuse();
  };
  const optionalTruth = (condition: Condition): Condition => {
    if (!isWord('eq')) return condition;
    at++;
    return literal() === true ? condition : refuse();
  };
  const both = (): Condition => {
    let left = term();
    while (isWord('and')) {
      at++;
      left = { kind: 'and', left, right: term() };
    }
    return left;
  };
  const either = (): Condition => {
    let left = both();
    while (isWord('or')) {
      at++;
      left = { kind: 'or', left, right: both() };
    }
    return left;
  };
  const whole = either();
  return at === tokens.length ? whole : refuse();
}

/** Every column a condition names, in the order written. */
export function fieldsOf(condition: Condition): string[] {
  return condition.kind === 'and' || condition.kind === 'or'
    ? [...fieldsOf(condition.left), ...fieldsOf(condition.right)]
    : [condition.field];
}
