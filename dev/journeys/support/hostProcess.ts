import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';

/** A port of this machine that nobody uses at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))
      );
    });
  });
}

/** Starts the local host as a process of its own; resolves when it says that it is ready. */
export function launch(port: number, data: string, mode: readonly string[]): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'dev/host/main.ts', '--port', String(port), '--data', data, ...mode],
    {
      stdio: ['ignore', 'pipe', 'pipe']
    }
  );
  return new Promise((resolve, reject) => {
    let heard = '';
    const hear = (text: Buffer): void => {
      heard += text.toString();
      if (/^ready http/m.test(heard)) resolve(child);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', code => reject(new Error(`the local host stopped with ${code}:\n${heard}`)));
  });
}

/** Ends a process and waits until it is gone. */
export function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise(resolve => {
    child.on('exit', () => resolve());
    child.kill(signal);
  });
}
