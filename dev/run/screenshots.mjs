import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, giveUp, run } from './tools.mjs';

// node dev/run/screenshots.mjs: takes the README's picture again, from the shipped package with the demo's data.
ensureInstalled();
ensureBrowser();
if (!(await ensureBuilt())) giveUp('The build failed: see the messages above.');
process.exit((await run('node', ['--import', 'tsx', 'dev/journeys/screenshots.ts'])).code);
