import { NotImitated } from '../answers/failures';
import { syntaxError } from './failures';

/** One word of a formula. A reference is `[Due on]`; a name is a function, TRUE, FALSE or a column without blanks. */
export interface Token {
  readonly kind: 'number' | 'text' | 'reference' | 'name' | 'sign' | 'end';
  readonly text: string;
}

const pieces: readonly (readonly [Token['kind'], RegExp])[] = [
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy],
  ['text', /"(?:[^"]|"")*"/y],
  ['reference', /\[[^\]]+\]/y],
  ['name', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['sign', /<>|<=|>=|[-+*/&=<>(),]/y]
];

/** What Excel's formulas have and this server does not work out. */
const notImitated = /[%^{}!#]/;

function tokenAt(formula: string, at: number): [Token, number] {
  for (const [kind, pattern] of pieces) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula)?.[0];
    if (found === undefined) continue;
    const inside = kind === 'text' || kind === 'reference' ? found.slice(1, -1) : found;
    return [{ kind, text: kind === 'text' ? inside.replace(/""/g, '"') : inside }, at + found.length];
  }
  const char = formula.charAt(at);
  if (notImitated.test(char)) throw new NotImitated(`'${char}' in a validation formula`);
  throw syntaxError();
}

/** Cuts a formula, without its equals sign, into words. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    if (/\s/.test(formula.charAt(at))) {
      at++;
      continue;
    }
    const [token, next] = tokenAt(formula, at);
    tokens.push(token);
    at = next;
  }
  return [...tokens, { kind: 'end', text: '' }];
}
