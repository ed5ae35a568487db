import { type Api, Refused } from './api';
import type { Shapes } from './catalogue';
import { compare, type Found } from './compare';
import { reasonFor, refusedKinds } from './reasons';

export interface Report {
  readonly lines: readonly string[];
  /** No key is unknown, wrongly typed or missing without a reason. */
  readonly good: boolean;
}

type Kinds = Readonly<Record<string, (api: Api) => Promise<readonly Found[]>>>;

function missingLines(kind: string, missing: readonly string[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const key of missing) {
    const why = reasonFor(kind, key) ?? 'WITHOUT A REASON';
    byReason.set(why, [...(byReason.get(why) ?? []), key]);
  }
  return [...byReason].map(([why, keys]) => `  missing, ${why}: ${keys.join(', ')}`);
}

async function reportOn(kind: string, read: () => Promise<readonly Found[]>, shapes: Shapes): Promise<Report> {
  let found: readonly Found[];
  try {
    found = await read();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const why = refusedKinds[kind];
    return { lines: [`${kind}: refused with 501, ${why ?? 'WITHOUT A REASON'}`], good: why !== undefined };
  }
  if (found.length === 0) return { lines: [`${kind}: NOTHING WAS READ`], good: false };
  const recorded = shapes[kind]?.keys ?? {};
  if (Object.keys(recorded).length === 0) return { lines: [`${kind}: read, not in the catalogue`], good: true };
  const { missing, unknown, wrong } = compare(found, recorded);
  const unexplained = missing.filter(key => reasonFor(kind, key) === undefined);
  return {
    lines: [
      `${kind}: ${Object.keys(recorded).length} keys recorded, ${missing.length} missing, ${unknown.length} unknown, ${wrong.length} wrongly typed`,
      ...missingLines(kind, missing),
      ...(unknown.length > 0 ? [`  UNKNOWN: ${unknown.join(', ')}`] : []),
      ...wrong.map(one => `  WRONG: ${one}`)
    ],
    good: unknown.length + wrong.length + unexplained.length === 0
  };
}

/** Reads every kind and holds it against the catalogue. */
export async function report(api: Api, kinds: Kinds, shapes: Shapes): Promise<Report> {
  const parts: Report[] = [];
  for (const [kind, read] of Object.entries(kinds)) parts.push(await reportOn(kind, () => read(api), shapes));
  const unread = Object.keys(shapes).filter(kind => !Object.hasOwn(kinds, kind));
  return {
    lines: [...parts.flatMap(part => part.lines), ...unread.map(kind => `${kind}: IN THE CATALOGUE, NOT READ`)],
    good: parts.every(part => part.good) && unread.length === 0
  };
}
