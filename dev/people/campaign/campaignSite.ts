import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectSite } from '../../../src/lists/schema/connectSite';
import type { Fault } from '../../sharepoint/faults/readFault';
import { startSharePoint } from '../../sharepoint/testing/startSharePoint';
import { actingAs, type Acting } from '../acting';
import { cast, defaultLogin, ownerLogin } from '../cast';
import { setUp } from '../seed';

const path = '/sites/campaign';

/** A server in a process of its own, where a Limited partnership can go all its way. */
export interface CampaignSite {
  readonly siteUrl: string;
  /** A page of somebody's: their own connection, with its own digest. */
  as(login: string): Acting;
  setFaults(faults: readonly Fault[]): Promise<void>;
  /** Moves the server's clock on, and gives its time. */
  later(seconds: number): Promise<Date>;
  /** As a power cut would; the same data are served again at once. */
  killAndRestart(): Promise<void>;
  /** Resolves when the server is there, after a kill at the latest. */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

/** Sets a site up once; each campaign server starts on a copy of it. The caller removes the folder. */
export async function campaignTemplate(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'campaign-template-'));
  const server = await startSharePoint({ people: cast, defaultLogin, ownerLogin, dataDir });
  await setUp(login => actingAs(server.url(path), login), new Date());
  await server.stop();
  return dataDir;
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function launch(dataDir: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'dev/people/campaign/serve.ts', dataDir, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit']
  });
  return new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`the server ended with ${code}`)));
    child.stdout?.once('data', () => resolve(child));
  });
}

function kill(child: ChildProcess): Promise<void> {
  child.removeAllListeners('exit');
  return new Promise(resolve => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

export async function startCampaignSite(template: string): Promise<CampaignSite> {
  const dataDir = mkdtempSync(join(tmpdir(), 'campaign-'));
  cpSync(template, dataDir, { recursive: true });
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const siteUrl = `${origin}${path}`;
  let child = await launch(dataDir, port);
  let up = Promise.resolve();
  let ahead = 0;
  const tell = (what: string, change: object): Promise<Response> =>
    fetch(`${origin}/_local/${what}`, { method: 'POST', body: JSON.stringify(change) });
  const setClock = async (): Promise<Date> => {
    const now = new Date(Date.now() + ahead * 1000);
    await tell('clock', { now: now.toISOString() });
    return now;
  };
  const restart = async (): Promise<void> => {
    await kill(child);
    child = await launch(dataDir, port);
    await setClock();
  };
  // The switches are no part of what is tried: a kill that falls on one of them only makes it wait.
  const unlessKilled = async <T>(ask: () => Promise<T>): Promise<T> => {
    await up;
    return ask().catch(async () => {
      await up;
      return ask();
    });
  };
  return {
    siteUrl,
    as: login => ({
      sp: connectSite({ siteUrl, headers: { 'X-Local-User': login }, wait: () => Promise.resolve() }),
      me: actingAs(siteUrl, login).me
    }),
    setFaults: async faults => void (await unlessKilled(() => tell('faults', faults))),
    later: seconds => {
      ahead += seconds;
      return unlessKilled(setClock);
    },
    killAndRestart: () => (up = restart()),
    ready: () => up,
    stop: async () => {
      await kill(child);
      rmSync(dataDir, { recursive: true, force: true });
    }
  };
}
