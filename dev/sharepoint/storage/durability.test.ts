/** @jest-environment node */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callerAs } from '../testing/caller';
import { startSharePoint } from '../testing/startSharePoint';
import { talk } from '../testing/talk';

const owner = 'olive.owner@council.example';
const root = join(__dirname, '../../..');

/** Starts the server in a process of its own and waits for its address. */
function startChild(dataDir: string): Promise<{ child: ChildProcess; origin: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'dev/sharepoint/testing/serve.ts'), dataDir], {
    cwd: root,
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

it('a kill -9 in the middle of writes loses no acknowledged write', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'local-sharepoint-kill-'));
  try {
    const { child, origin } = await startChild(dataDir);
    const api = talk(callerAs(origin, owner), `${origin}/sites/durable`);
    await api.post('web/lists', { Title: 'Things' });
    const acknowledged: string[] = [];
    const writer = async (name: string): Promise<void> => {
      for (let n = 0; ; n++) {
        const reply = await api.post("web/lists/getbytitle('Things')/items", { Title: `${name}-${n}` });
        if (reply.status === 201) acknowledged.push(`${name}-${n}`);
      }
    };
    const writers = Promise.allSettled(['a', 'b', 'c', 'd'].map(writer));
    while (acknowledged.length < 150) await new Promise(resolve => setTimeout(resolve, 5));
    const ended = new Promise(resolve => child.once('close', resolve));
    child.removeAllListeners('exit');
    child.kill('SIGKILL');
    await ended;
    await writers;

    const again = await startSharePoint({ dataDir });
    const { body } = await talk(again.as(owner), again.url('/sites/durable')).get(
      "web/lists/getbytitle('Things')/items?$select=Title&$top=5000"
    );
    await again.stop();
    const kept = new Set((body['value'] as { Title: string }[]).map(row => row.Title));
    expect(acknowledged.length).toBeGreaterThanOrEqual(150);
    expect(acknowledged.filter(title => !kept.has(title))).toEqual([]);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});
