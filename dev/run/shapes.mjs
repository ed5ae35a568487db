import { resolve } from 'node:path';
import { ensureInstalled, run } from './tools.mjs';

// npm run shapes -- <catalogue.json>: missing, unknown and wrongly typed keys of the local SharePoint's answers.
ensureInstalled();
const files = process.argv.slice(2).map(file => resolve(file));
process.exit((await run('node', ['--import', 'tsx', 'dev/shapes/main.ts', ...files])).code);
