import { syntaxError } from './failures';
import { type Token, tokensOf } from './tokens';

export type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=' | '&' | '+' | '-' | '*' | '/';

export type Expression =
  | { readonly kind: 'constant'; readonly value: string | number | boolean }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'negative'; readonly of: Expression }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] };

/** Loosest first, as in Excel; every level is read from the left. */
const levels: readonly (readonly string[])[] = [['=', '<>', '<', '<=', '>', '>='], ['&'], ['+', '-'], ['*', '/']];

class Reader {
  private at = 0;

  public constructor(private readonly tokens: readonly Token[]) {}

  public whole(): Expression {
    const expression = this.level(0);
    if (this.next.kind !== 'end') throw syntaxError();
    return expression;
  }

  private get next(): Token {
    return this.tokens[this.at] ?? { kind: 'end', text: '' };
  }

  private take(): Token {
    const token = this.next;
    this.at++;
    return token;
  }

  private takeSign(sign: string): boolean {
    const found = this.next.kind === 'sign' && this.next.text === sign;
    if (found) this.at++;
    return found;
  }

  private level(depth: number): Expression {
    const operators = levels[depth];
    if (!operators) return this.signed();
    let left = this.level(depth + 1);
    while (this.next.kind === 'sign' && operators.includes(this.next.text)) {
      const operator = this.take().text as Operator;
      left = { kind: 'operation', operator, left, right: this.level(depth + 1) };
    }
    return left;
  }

  private signed(): Expression {
    if (this.takeSign('-')) return { kind: 'negative', of: this.signed() };
    return this.takeSign('+') ? this.signed() : this.single();
  }

  private single(): Expression {
    const { kind, text } = this.take();
    if (kind === 'number') return { kind: 'constant', value: Number(text) };
    if (kind === 'text') return { kind: 'constant', value: text };
    if (kind === 'reference') return { kind: 'column', name: text };
    if (kind === 'name') return this.named(text);
    if (kind !== 'sign' || text !== '(') throw syntaxError();
    const inside = this.level(0);
    if (!this.takeSign(')')) throw syntaxError();
    return inside;
  }

  private named(text: string): Expression {
    if (!this.takeSign('(')) {
      if (/^(true|false)$/i.test(text)) return { kind: 'constant', value: /^true$/i.test(text) };
      return { kind: 'column', name: text };
    }
    const args: Expression[] = [];
    while (!this.takeSign(')')) {
      if (args.length > 0 && !this.takeSign(',')) throw syntaxError();
      args.push(this.level(0));
    }
    return { kind: 'call', name: text.toUpperCase(), args };
  }
}

/** Reads a formula, with or without its equals sign. */
export const parseFormula = (formula: string): Expression =>
  new Reader(tokensOf(formula.trim().replace(/^=/, ''))).whole();
