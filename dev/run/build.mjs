import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, giveUp, hashOf, isStamped, root, run, say, stamp } from './tools.mjs';

const sppkg = join(root, 'sharepoint', 'solution', 'partnership-toolkit.sppkg');
const sources = ['src', 'config', 'teams', 'gulpfile.js', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** Builds the .sppkg from nothing: old hashed files would otherwise end up in the package. Any warning fails the build. */
export async function build() {
  const begun = Date.now();
  say('Building the package (half a minute)…');
  for (const folder of ['lib', 'dist', 'release', 'temp', 'sharepoint/solution']) {
    rmSync(join(root, folder), { recursive: true, force: true });
  }
  const before = hashOf(sources);
  for (const task of ['bundle', 'package-solution']) {
    const { code, output } = await run('gulp', [task, '--ship', '--no-color'], { quiet: true });
    if (code !== 0 || /\bWarning - /.test(output)) {
      process.stderr.write(output);
      return false;
    }
  }
  stamp('built', before);
  say(`Built sharepoint/solution/partnership-toolkit.sppkg in ${Math.round((Date.now() - begun) / 1000)} s.`);
  return true;
}

/** Builds only when a source changed since the last build. */
export async function ensureBuilt() {
  if (existsSync(sppkg) && isStamped('built', hashOf(sources))) return true;
  return build();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  if (!(await build())) giveUp('The build failed: see the messages above.');
}
