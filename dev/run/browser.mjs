import { spawnSync } from 'node:child_process';
import { chromiumPath } from './chromiumPath.mjs';
import { giveUp, say } from './tools.mjs';

const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

function managers() {
  const root = process.getuid?.() === 0 ? [] : works('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
  if (process.platform === 'darwin') return [['brew', 'install', '--cask', 'chromium']];
  if (process.platform === 'win32') return [['winget', 'install', '--silent', '--exact', '--id', 'Hibbiki.Chromium']];
  if (!root) return [];
  return [
    [...root, 'apt-get', 'install', '-y', 'chromium'],
    [...root, 'dnf', 'install', '-y', 'chromium'],
    [...root, 'apk', 'add', 'chromium'],
    [...root, 'pacman', '-S', '--noconfirm', 'chromium']
  ];
}

/** Finds a browser for the journeys, or installs Chromium with the machine's own package manager. */
export function ensureBrowser() {
  if (chromiumPath()) return;
  say('No Chromium, Chrome or Edge found: installing Chromium for the browser journeys…');
  for (const [command, ...args] of managers()) {
    const tool = command === 'sudo' ? args[1] : command;
    if (!works(tool, ['--version'])) continue;
    if (tool === 'apt-get')
      spawnSync(command, [...args.slice(0, args.indexOf('install')), 'update'], { stdio: 'ignore' });
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (chromiumPath()) return;
  }
  giveUp(
    'The browser journeys need Chromium, Chrome or Edge: install one, or set CHROMIUM_PATH to its program, and run npm test again.'
  );
}
