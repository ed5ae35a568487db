import { startSharePoint } from './startSharePoint';

/** A server in a process of its own, for tests that kill it. */
const dataDir = process.argv[2];
if (dataDir === undefined) throw new Error('name a data folder');
const server = await startSharePoint({ dataDir });
console.log(`ready ${server.origin}`);
