import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How sure a behaviour is. */
export const grades = {
  R: 'recorded: an answer of a real tenant',
  D: "documented: Microsoft's documentation",
  I: 'reported: an answer pasted in an issue, a maintainer’s word, or what the published @pnp/sp relies on',
  U: 'unconfirmed: expert knowledge that a tenant must still confirm',
  L: "local: this stand-in's own, such as what it refuses"
} as const;
export type Grade = keyof typeof grades;

/** A conformance test as its file names it; a table of cases counts once. */
export interface Behaviour {
  readonly file: string;
  readonly title: string;
  readonly grade: Grade | undefined;
}

const titled = /^\s*(?:it\(|.*\]\)\(|it\.each\(.*\)\()\s*(?:'((?:[^'\\]|\\.)*)'|`([^`]*)`|"([^"]*)")/;
const nextLine = /^\s*(?:it\(|.*\]\)\()$/;

const isGrade = (mark: string | undefined): mark is Grade => mark !== undefined && Object.hasOwn(grades, mark);

function behavioursIn(file: string, text: string): Behaviour[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const match = titled.exec(nextLine.test(line) ? `${line}${(lines[at + 1] ?? '').trim()}` : line);
    const title = match?.[1] ?? match?.[2] ?? match?.[3];
    if (title === undefined) return [];
    const [, mark] = /^\[(\w+)\] /.exec(title) ?? [];
    return [{ file, title: title.replace(/^\[\w+\] /, ''), grade: isGrade(mark) ? mark : undefined }];
  });
}

/** Every conformance test of a folder, in the order of the files. */
export function behaviours(folder: string): Behaviour[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.test.ts') && name !== 'grades.test.ts')
    .sort()
    .flatMap(name => behavioursIn(name.replace('.test.ts', ''), readFileSync(join(folder, name), 'utf8')));
}
