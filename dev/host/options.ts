import { resolve } from 'node:path';
import { assumptionNamed, type AssumptionName, survivable } from '../sharepoint/assumptions';

/** What a new data folder is filled with: the demo's people and stories, nothing at all, or a large register. */
export type Filling = 'demo' | 'blank' | { readonly rows: number };

export interface HostOptions {
  /** 0 asks for any free port. */
  readonly port: number;
  readonly dataDir: string;
  readonly filling: Filling;
  /** Throws away what the data folder holds before starting. */
  readonly reset: boolean;
  /** What the local SharePoint answers otherwise than assumed. */
  readonly otherAnswers: readonly AssumptionName[];
  log?(line: string): void;
}

export const usage =
  'npm start -- [--port N] [--data DIR] [--demo | --blank | --rows N] [--reset] [--other-answers | --other-answer NAME]...';

/** Reads the arguments of `npm start`; throws one sentence about the first that it does not know. */
export function readOptions(args: readonly string[], root: string): HostOptions {
  let port = 8321;
  let dataDir = '.local';
  let filling: Filling = 'demo';
  let reset = false;
  let otherAnswers: readonly AssumptionName[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--port') port = whole(arg, rest.shift(), 0, 65535);
    else if (arg === '--data') dataDir = value(arg, rest.shift());
    else if (arg === '--demo') filling = 'demo';
    else if (arg === '--blank') filling = 'blank';
    else if (arg === '--rows') filling = { rows: whole(arg, rest.shift(), 1, 100000) };
    else if (arg === '--reset') reset = true;
    else if (arg === '--other-answers') otherAnswers = survivable;
    else if (arg === '--other-answer') otherAnswers = [...otherAnswers, assumptionNamed(value(arg, rest.shift()))];
    else throw new Error(`"${arg}" is not an option. Use ${usage}`);
  }
  return { port, dataDir: resolve(root, dataDir), filling, reset, otherAnswers };
}

function value(name: string, given: string | undefined): string {
  if (given === undefined || given.startsWith('--')) throw new Error(`${name} needs a value. Use ${usage}`);
  return given;
}

function whole(name: string, given: string | undefined, least: number, most: number): number {
  const number = /^\d+$/.test(value(name, given)) ? Number(given) : NaN;
  if (!(number >= least && number <= most)) throw new Error(`${name} needs a whole number from ${least} to ${most}.`);
  return number;
}
