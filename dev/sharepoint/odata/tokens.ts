import { invalidQuery } from '../answers/failures';

export type Token =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'mark'; readonly text: string };

const pattern =
  /\s*(?:(?:datetime|guid)?'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)(?![\w-])|([A-Za-z_][\w]*(?:\/[A-Za-z_]\w*)*)|([(),]))/giy;

/** Cuts the text of a `$filter` into names, literals and marks. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.trimEnd().length) {
    const match = pattern.exec(text);
    if (!match) throw invalidQuery(`The expression "${text}" is not valid.`);
    const [, quoted, number, name, mark] = match;
    if (quoted !== undefined) tokens.push({ kind: 'literal', value: quoted.replace(/''/g, "'") });
    else if (number !== undefined) tokens.push({ kind: 'literal', value: parseFloat(number) });
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark });
    else if (name !== undefined) tokens.push(wordOf(name));
  }
  return tokens;
}

function wordOf(name: string): Token {
  if (/^true$/i.test(name)) return { kind: 'literal', value: true };
  if (/^false$/i.test(name)) return { kind: 'literal', value: false };
  if (/^null$/i.test(name)) return { kind: 'literal', value: null };
  return { kind: 'name', text: name };
}
