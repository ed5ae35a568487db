import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { cast, defaultLogin, ownerLogin } from '../people/cast';
import { seed } from '../people/seed';
import { openSharePoint } from '../sharepoint/sharePoint';
import { describe, openDataFolder } from './dataFolder';
import { openFramework } from './framework/framework';
import type { HostOptions } from './options';
import { packageReader } from './package/readPackage';
import { answering } from './server/answer';
import { addresses } from './server/files';
import { sendText } from './server/respond';

export interface RunningHost {
  /** http://127.0.0.1:N/sites/partnerships */
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

const root = join(import.meta.dirname, '..', '..');
const nodeModules = join(root, 'node_modules');
const packageFile = join(root, 'sharepoint', 'solution', 'partnership-toolkit.sppkg');

/** Starts the local SharePoint with the shipped package on its pages; resolves when the demo data is in, too. */
export async function startHost(options: HostOptions): Promise<RunningHost> {
  const log = options.log ?? (() => undefined);
  const solution = packageReader(packageFile, addresses.packageAssets);
  await solution();
  const framework = await openFramework(nodeModules, addresses);
  const folder = openDataFolder(options.dataDir, options.reset);
  const server = createServer();
  const port = await listen(server, options.port);
  const url = `http://127.0.0.1:${port}/sites/partnerships`;
  const sharePoint = openSharePoint({
    dataDir: options.dataDir,
    people: cast,
    defaultLogin,
    ownerLogin,
    otherAnswers: options.otherAnswers,
    tenantProperties: { PartnershipToolkitSite: url },
    log
  });
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    if (server.listening) await new Promise(done => server.close(done));
    sharePoint.close();
  };
  try {
    const answer = answering({ sharePoint, framework, people: cast, nodeModules, solution });
    server.on('request', (request, response) => {
      answer(request, response).catch((failure: unknown) => {
        const sentence = failure instanceof Error ? failure.message : String(failure);
        log(`${request.method} ${request.url}: ${sentence}`);
        if (response.headersSent) response.destroy();
        else sendText(request, response, 500, 'text/plain; charset=utf-8', sentence);
      });
    });
    if (folder.filledWith) log(`Keeping ${describe(folder.filledWith)} in ${options.dataDir}; --reset starts again.`);
    else {
      log(`Filling ${options.dataDir} with ${describe(options.filling)}.`);
      folder.begin(options.filling);
      if (options.filling !== 'blank') await seed({ siteUrl: url, mode: options.filling });
      folder.finish(options.filling);
    }
  } catch (failure) {
    await stop();
    throw failure;
  }
  return { url, port, stop };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw failure;
    throw new Error(`Port ${port} is in use by something else: choose another with --port, or stop what uses it.`);
  }
  return (server.address() as AddressInfo).port;
}
