import { failure } from '../answers/failures';

/** What a token speaks of: a web (2) or a list (3). */
export type TokenScope = 2 | 3;

const ticksAt1970 = 621_355_968_000_000_000n;

/** `1;3;<listId>;<ticks>;<n>`. */
export const changeToken = (scope: TokenScope, id: string, at: string, n: number): string =>
  `1;${scope};${id};${(BigInt(Date.parse(at)) * 10_000n + ticksAt1970).toString()};${n}`;

/** The number in a token, or SharePoint's refusal of one of something else. */
export function numberIn(token: string, scope: TokenScope, id: string): number {
  const [version, of, about, , n] = token.split(';');
  if (version !== '1' || of !== String(scope) || about?.toLowerCase() !== id || !/^-?\d+$/.test(n ?? ''))
    throw failure(
      400,
      '-2146233088, Microsoft.SharePoint.SPException',
      'The changeToken refers to a time before the start of the current change log.'
    );
  return Number(n);
}
