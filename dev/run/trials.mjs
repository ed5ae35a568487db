import { ensureInstalled, run } from './tools.mjs';

// npm run trials -- sequences|faults|kills: the long trials with random people, random faults and power cuts. npm test runs a short sample of each.
ensureInstalled();
process.exit((await run('node', ['--import', 'tsx', 'dev/trials/trials.ts', ...process.argv.slice(2)])).code);
