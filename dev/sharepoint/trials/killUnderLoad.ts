import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callerAs } from '../testing/caller';
import { startSharePoint } from '../testing/startSharePoint';
import { talk } from '../testing/talk';
import { startWriters } from './writers';

const owner = 'olive.owner@council.example';

/** Starts the server in a process of its own and waits for its address. */
function startChild(dataDir: string): Promise<{ child: ChildProcess; origin: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'dev/sharepoint/testing/serve.ts', dataDir], {
    stdio: ['ignore', 'pipe', 'inherit']
  });
  return new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`the server ended with ${code}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      const origin = /ready (\S+)/.exec(chunk.toString())?.[1];
      if (origin) resolve({ child, origin });
    });
  });
}

export interface KillReport {
  /** Writes that were answered before the kill, by kind. */
  readonly counts: Readonly<Record<string, number>>;
  readonly acknowledged: number;
  /** Acknowledged writes that are not there afterwards. */
  readonly lost: readonly string[];
}

/** Kills the server with SIGKILL while adds, changes, batches and files are on their way, and looks for what it had acknowledged. */
export async function killUnderLoad(seed: number): Promise<KillReport> {
  const dataDir = mkdtempSync(join(tmpdir(), 'local-sharepoint-kill-'));
  try {
    const { child, origin } = await startChild(dataDir);
    const load = await startWriters(callerAs(origin, owner), `${origin}/sites/durable`);
    const enough = 80 + (seed % 40);
    while (load.acknowledged() < enough) await new Promise(resolve => setTimeout(resolve, 5));
    await new Promise(resolve => setTimeout(resolve, seed % 13));
    child.removeAllListeners('exit');
    const ended = new Promise(resolve => child.once('close', resolve));
    child.kill('SIGKILL');
    await ended;
    await load.ended;

    const again = await startSharePoint({ dataDir });
    const lost = await load.missing(talk(again.as(owner), again.url('/sites/durable')));
    await again.stop();
    return { counts: load.counts(), acknowledged: load.acknowledged(), lost };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
