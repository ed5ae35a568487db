import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AssumptionName } from '../assumptions';
import { type DirectoryPerson, openSharePoint, type SharePoint } from '../sharePoint';
import { type Caller, callerAs } from './caller';

const person = (login: string, name: string, number: number, jobTitle: string): DirectoryPerson => ({
  login,
  name,
  jobTitle,
  department: 'Testing',
  objectId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
});

/** A cast for tests that bring none of their own. */
export const testPeople: readonly DirectoryPerson[] = [
  person('olive.owner@council.example', 'Olive Owner', 1, 'Site owner'),
  person('amy.staff@council.example', 'Amy Staff', 2, 'Officer'),
  person('ben.staff@council.example', 'Ben Staff', 3, 'Officer'),
  person('cara.cept@council.example', 'Cara Cept', 4, 'Partnership team'),
  person('gus_partner.example#ext#@council.example', 'Gus Guest', 5, 'Guest')
];

export interface StartOptions {
  readonly people?: readonly DirectoryPerson[];
  readonly defaultLogin?: string;
  readonly ownerLogin?: string;
  readonly dataDir?: string;
  /** A free one unless told. */
  readonly port?: number;
  readonly otherAnswers?: readonly AssumptionName[];
  readonly tenantProperties?: Readonly<Record<string, string>>;
}

export interface StartedSharePoint {
  readonly origin: string;
  readonly dataDir: string;
  readonly log: readonly string[];
  readonly sharePoint: SharePoint;
  /** Absolute address of a path: `url('/sites/x')`. */
  url(path: string): string;
  /** A caller that sends X-Local-User, and a digest with every write. */
  as(login: string): Caller;
  stop(): Promise<void>;
}

/** Starts a local SharePoint on a free port, with its own data folder unless one is given. */
export async function startSharePoint(options: StartOptions = {}): Promise<StartedSharePoint> {
  const people = options.people ?? testPeople;
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'local-sharepoint-'));
  const log: string[] = [];
  const sharePoint = openSharePoint({
    dataDir,
    people,
    defaultLogin: options.defaultLogin ?? people[1]?.login ?? people[0]?.login ?? '',
    ownerLogin: options.ownerLogin ?? people[0]?.login ?? '',
    ...(options.tenantProperties ? { tenantProperties: options.tenantProperties } : {}),
    ...(options.otherAnswers ? { otherAnswers: options.otherAnswers } : {}),
    log: line => log.push(line)
  });
  const server = createServer((request, response) => {
    void sharePoint.handle(request, response).then(answered => {
      if (!answered) response.writeHead(404).end();
    });
  });
  await new Promise<void>(resolve => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    dataDir,
    log,
    sharePoint,
    url: path => `${origin}${path}`,
    as: login => callerAs(origin, login),
    stop: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      sharePoint.close();
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    }
  };
}
