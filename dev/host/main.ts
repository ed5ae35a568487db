import { join } from 'node:path';
import { readOptions } from './options';
import { startHost } from './startHost';

/** `npm start`: says what it does on stderr, and on stdout the one line that a program waits for. */
async function main(): Promise<void> {
  const root = join(import.meta.dirname, '..', '..');
  const options = readOptions(process.argv.slice(2), root);
  const host = await startHost({ ...options, log: line => console.error(line) });
  console.log(`ready ${host.url}`);
  const leave = (): void => void host.stop().then(() => process.exit(0));
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
}

main().catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
});
