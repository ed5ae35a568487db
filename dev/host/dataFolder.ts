import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Filling } from './options';

interface Note {
  readonly filling: Filling;
  readonly done: boolean;
}

/** The folder that keeps the sites, and a note of what it was filled with, so that it is filled once. */
export function openDataFolder(dataDir: string, reset: boolean) {
  const note = join(dataDir, 'filled.json');
  const empty = (): void => {
    rmSync(join(dataDir, 'sites'), { recursive: true, force: true });
    rmSync(note, { force: true });
  };
  mkdirSync(dataDir, { recursive: true });
  if (reset) empty();
  const found = existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as Note) : undefined;
  // A filling that was interrupted leaves half a story: it is begun again.
  if (found && !found.done) empty();
  const write = (record: Note): void => writeFileSync(note, JSON.stringify(record));
  return {
    /** What it holds already, when it was filled completely before. */
    filledWith: found?.done ? found.filling : undefined,
    begin: (filling: Filling): void => write({ filling, done: false }),
    finish: (filling: Filling): void => write({ filling, done: true })
  };
}

/** What a data folder holds, in words. */
export function describe(filling: Filling): string {
  if (filling === 'demo') return 'the demo';
  return filling === 'blank' ? 'a blank site' : `a register of ${filling.rows} rows`;
}
