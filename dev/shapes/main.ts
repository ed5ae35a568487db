import { startSharePoint } from '../sharepoint/testing/startSharePoint';
import { apiOf } from './api';
import { readCatalogue } from './catalogue';
import { fill } from './fill';
import { kinds } from './kinds';
import { report } from './report';

/** `npm run shapes -- <catalogue.json>`: what a new local SharePoint answers, against keys and types recorded from real tenants. */
const file = process.argv[2];
if (file === undefined) {
  console.error('Name a catalogue: npm run shapes -- <catalogue.json>');
  process.exit(2);
}
const shapes = readCatalogue(file);
const server = await startSharePoint();
try {
  const api = apiOf(server, '/sites/shapes');
  await fill(api);
  const { lines, good } = await report(api, kinds, shapes);
  console.log(lines.join('\n'));
  process.exitCode = good ? 0 : 1;
} finally {
  await server.stop();
}
