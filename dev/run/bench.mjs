import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, giveUp, run } from './tools.mjs';

// npm run bench: the figures that we hold ourselves to, measured on the shipped package. No timed tests: machines differ.
ensureInstalled();
ensureBrowser();
if (!(await ensureBuilt())) giveUp('The build failed: see the messages above.');
process.exit((await run('node', ['--import', 'tsx', 'dev/bench/bench.ts'])).code);
