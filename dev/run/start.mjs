import { spawn } from 'node:child_process';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, environment, giveUp, root } from './tools.mjs';

// npm start: whatever is missing is installed and built, then the local SharePoint answers until Ctrl+C.
ensureInstalled();
if (!(await ensureBuilt())) giveUp('The build failed: see the messages above.');

const server = spawn('node', ['--import', 'tsx', 'dev/host/main.ts', ...process.argv.slice(2)], {
  cwd: root,
  env: environment(),
  stdio: 'inherit',
  shell: process.platform === 'win32'
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('close', code => process.exit(code ?? 0));
