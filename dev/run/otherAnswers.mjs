import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, giveUp, run } from './tools.mjs';

// npm run journeys:other-answers: every journey on a local SharePoint that gives the other answer wherever no source says which is right.
ensureInstalled();
ensureBrowser();
if (!(await ensureBuilt())) giveUp('The build failed: see the messages above.');
const journeys = ['test', '-c', 'config/playwright.config.ts', ...process.argv.slice(2)];
process.exit((await run('playwright', journeys, { env: { OTHER_ANSWERS: '1' } })).code);
