import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Filling } from '../options';
import { startHost, type RunningHost } from '../startHost';

export interface TemporaryHost extends RunningHost {
  /** http://127.0.0.1:N */
  readonly origin: string;
  /** What the server said. */
  readonly lines: readonly string[];
}

/** A host of its own data on a free port, gone with its data when it stops. */
export async function startTemporaryHost(filling: Filling): Promise<TemporaryHost> {
  const dataDir = mkdtempSync(join(tmpdir(), 'partnership-toolkit-'));
  const lines: string[] = [];
  const host = await startHost({ port: 0, dataDir, filling, reset: false, log: line => lines.push(line) });
  return {
    ...host,
    origin: new URL(host.url).origin,
    lines,
    stop: async () => {
      await host.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  };
}
