import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isoSeconds } from './columns/dates';
import { Directory, type DirectoryPerson } from './directory';
import type { AssumptionName } from './assumptions';
import { Answers } from './faults/answers';
import { Clock } from './faults/clock';
import { Faults } from './faults/faults';
import { type PageFacts, pageFactsOf } from './pageFacts';
import type { Setting } from './requests/operation';
import { answerRequest, isContextInfo } from './requests/request';
import { cookie, header, isLoopback, json, readBody, send } from './requests/wire';
import { answerLocal, isLocal } from './routes/local';
import { bringToLife, userOf } from './siteBirth';
import { openSite, type Site } from './storage/site';

export type { DirectoryPerson } from './directory';
export type { PageFacts } from './pageFacts';

export interface SharePointOptions {
  readonly dataDir: string;
  readonly people: readonly DirectoryPerson[];
  readonly defaultLogin: string;
  /** Site collection administrator of every new site. */
  readonly ownerLogin: string;
  readonly tenantProperties?: Readonly<Record<string, string>>;
  /** What is answered otherwise than assumed, where no source says which is right. */
  readonly otherAnswers?: readonly AssumptionName[];
  log?(line: string): void;
}

export interface SharePoint {
  /** Answers /sites/<name>/_api/** and /_local/{people,faults,clock,assumptions}; false when the address is not its own. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Person calling: cookie or header X-Local-User, default when none, undefined when unknown (the caller answers 401). */
  caller(request: IncomingMessage): DirectoryPerson | undefined;
  pageFacts(siteName: string, person: DirectoryPerson): PageFacts;
  /** Gives these the other answer from now on, and all the rest the assumed one. */
  otherAnswers(names: readonly AssumptionName[]): void;
  close(): void;
}

const apiPath = /^\/sites\/([A-Za-z0-9_-]+)\/(?:_api|_vti_bin\/client\.svc(?=\/ProcessQuery$))\/(.+)$/;
const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** The local SharePoint: sites on disk, rights, and the REST service in front of them. */
export function openSharePoint(options: SharePointOptions): SharePoint {
  const directory = new Directory(options.people);
  const clock = new Clock();
  const faults = new Faults();
  const answers = new Answers(options.otherAnswers ?? []);
  const sites = new Map<string, Site>();
  const log = options.log ?? ((): void => undefined);

  function siteNamed(name: string): Site {
    const key = name.toLowerCase();
    const known = sites.get(key);
    if (known) return known;
    const folder = join(options.dataDir, 'sites');
    mkdirSync(folder, { recursive: true });
    const site = openSite(key, join(folder, `${key}.sqlite`));
    bringToLife(site, directory, options.ownerLogin, isoSeconds(clock.now()));
    sites.set(key, site);
    return site;
  }

  function settingFor(siteName: string, person: DirectoryPerson, origin: string): Setting {
    const site = siteNamed(siteName);
    const user = userOf(site, directory, person.login);
    if (!user) throw new Error(`${person.login} is not in the directory`);
    const { tenantProperties = {} } = options;
    return {
      site,
      user,
      directory,
      tenantProperties,
      webUrl: `${origin}${site.path}`,
      now: clock.now(),
      assumptions: answers.now(),
      log
    };
  }

  function caller(request: IncomingMessage): DirectoryPerson | undefined {
    const login = header(request, 'x-local-user') ?? cookie(request, 'X-Local-User');
    return directory.find(login === undefined || login === '' ? options.defaultLogin : login);
  }

  async function handleApi(
    request: IncomingMessage,
    response: ServerResponse,
    siteName: string,
    target: string
  ): Promise<void> {
    const started = Date.now();
    const guid = randomUUID();
    const person = caller(request);
    const body = await readBody(request);
    if (!person) return send(response, json(401, { error: 'Unknown user in X-Local-User' }), guid, 0);
    const strikes = faults.strike(
      request.method ?? 'GET',
      request.url ?? '',
      request.method !== 'GET' && !isContextInfo(target)
    );
    const struck = (kind: string): boolean => strikes.some(fault => fault.kind === kind);
    for (const slow of strikes.filter(fault => fault.kind === 'slow')) await pause(slow.delayMs ?? 2000);
    if (struck('lost-request')) return void request.socket.destroy();
    const setting = settingFor(siteName, person, `http://${header(request, 'host') ?? '127.0.0.1'}`);
    const answer = answerRequest(setting, request, target, body, strikes);
    if (struck('lost-answer')) return void request.socket.destroy();
    send(response, answer, guid, Date.now() - started);
  }

  return {
    caller,
    handle: async (request, response) => {
      const url = request.url ?? '/';
      const path = url.split('?')[0] ?? '/';
      const api = apiPath.exec(url);
      if (!api && !isLocal(path)) return false;
      if (api && /^web\/GetClientSideComponents/i.test(api[2] ?? '')) return false;
      if (!isLoopback(request)) send(response, json(403, { error: 'Only this machine may ask' }), randomUUID(), 0);
      else if (api) {
        await handleApi(request, response, api[1] ?? '', api[2] ?? '').catch((error: unknown) => {
          log(`500 ${request.method ?? ''} ${url}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
          if (response.headersSent) response.destroy();
          else send(response, json(500, { error: 'The local SharePoint failed; its log says why' }), randomUUID(), 0);
        });
      } else
        send(
          response,
          await answerLocal({ directory, defaultLogin: options.defaultLogin, clock, faults, answers }, request, path),
          randomUUID(),
          0
        );
      return true;
    },
    otherAnswers: names => answers.change({ others: names }),
    pageFacts: (siteName, person) => pageFactsOf(settingFor(siteName, person, '')),
    close: () => {
      for (const site of sites.values()) site.db.close();
      sites.clear();
    }
  };
}
