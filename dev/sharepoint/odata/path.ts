import { SharePointFailure } from '../answers/failures';

/** A literal written in an address: text, number, truth or nothing. */
export type Literal = string | number | boolean | null;

/** One step of an address: `lists(guid'..')` is the name `lists` with one argument. */
export interface Segment {
  readonly name: string;
  /** As written, for messages. */
  readonly text: string;
  readonly args: readonly Literal[];
  readonly named: Readonly<Record<string, Literal>>;
  /** Whether brackets were written, even empty ones. */
  readonly called: boolean;
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [''];
  let quoted = false;
  for (const char of text) {
    if (char === "'") quoted = !quoted;
    if (char === separator && !quoted) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}

/** Reads `'it''s'`, `guid'..'`, `datetime'..'`, 12, true, null or an alias `@p`. */
export function literalOf(raw: string, aliases: ReadonlyMap<string, string>): Literal {
  const text = raw.trim();
  if (text.startsWith('@')) {
    const value = aliases.get(text.toLowerCase());
    if (value === undefined) throw bad(text);
    return literalOf(value, new Map());
  }
  // An object, such as the mask of DoesUserHavePermissions, is read by whoever takes it.
  if (text.startsWith('{')) return text;
  const quoted = /^(?:guid|datetime)?'([\s\S]*)'$/i.exec(text);
  if (quoted) return (quoted[1] ?? '').replace(/''/g, "'");
  if (/^-?\d+(\.\d+)?[lmdf]?$/i.test(text)) return parseFloat(text);
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  if (/^null$/i.test(text)) return null;
  throw bad(text);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw bad(part);
  }
}

const bad = (text: string): SharePointFailure =>
  new SharePointFailure(
    400,
    '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    `The expression "${text}" is not valid.`
  );

/** Cuts the part of an address after `_api/` into steps. Names are kept in lower case because keys are not case-sensitive. */
export function segmentsOf(rawPath: string, aliases: ReadonlyMap<string, string>): Segment[] {
  return splitOutsideQuotes(rawPath, '/')
    .filter(part => part !== '')
    .map(part => {
      const text = decoded(part);
      const open = text.indexOf('(');
      if (open < 0 || !text.endsWith(')'))
        return { name: text.toLowerCase(), text, args: [], named: {}, called: false };
      const args: Literal[] = [];
      const named: Record<string, Literal> = {};
      const inside = text.slice(open + 1, -1);
      for (const piece of inside.trim() === '' ? [] : splitOutsideQuotes(inside, ',')) {
        const assignment = /^\s*([A-Za-z]\w*)\s*=(.*)$/s.exec(piece);
        if (assignment) named[(assignment[1] ?? '').toLowerCase()] = literalOf(assignment[2] ?? '', aliases);
        else args.push(literalOf(piece, aliases));
      }
      return { name: text.slice(0, open).toLowerCase(), text, args, named, called: true };
    });
}

/** Parameter aliases are the `@name` entries of the query string. */
export function aliasesOf(query: URLSearchParams): Map<string, string> {
  const aliases = new Map<string, string>();
  query.forEach((value, key) => {
    if (key.startsWith('@')) aliases.set(key.toLowerCase(), value);
  });
  return aliases;
}
