import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ended, freePort, launch } from './hostProcess';

const folder = '.local/journeys';

function filesBelow(place: string): string[] {
  return statSync(place).isFile()
    ? [place]
    : readdirSync(place)
        .sort()
        .flatMap(name => filesBelow(join(place, name)));
}

/** Whatever the demo data depend on; another hash makes another template. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of ['src/lists', 'src/domain', 'dev/people', 'dev/sharepoint', 'dev/host'].flatMap(filesBelow))
    hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** A data folder with the demo site, made once by the product's own installer and stories, then copied for each journey. */
export async function demoTemplate(): Promise<string> {
  const template = join(folder, `demo-${fingerprint()}`);
  if (existsSync(template)) return template;
  // Two workers may begin at once: each fills a folder of its own, and the first that is done gives it its name.
  const unfinished = `${template}.unfinished-${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  await ended(await launch(await freePort(), unfinished, ['--demo']), 'SIGTERM');
  if (existsSync(template)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, template);
  return template;
}
