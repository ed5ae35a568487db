import { asAssumed } from '../assumptions';
import { runBatch } from '../batch/runBatch';
import type { Rendered } from '../answers/render';
import { Directory } from '../directory';
import { runOperation, type Operation, type Setting } from '../requests/operation';
import { bringToLife, userOf } from '../siteBirth';
import { openSite, type Site } from '../storage/site';
import { directoryPeople, loginOf, people, type Name } from './cast';

/** A request without what every one of them has. */
export interface Request {
  readonly verb: string;
  readonly target: string;
  readonly body?: object | string;
  readonly ifMatch?: string;
}

export interface Service {
  readonly idOf: ReadonlyMap<number, Name>;
  readonly log: readonly string[];
  send(by: Name, request: Request): Rendered;
  sendBatch(by: Name, parts: readonly Request[]): Rendered;
  close(): void;
}

const origin = 'http://127.0.0.1';
const born = '2026-04-01T09:00:00Z';

const textOf = (body: object | string | undefined): string =>
  typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);

function partOf({ verb, target, body, ifMatch }: Request): string {
  const tag = ifMatch === undefined ? '' : `IF-MATCH: ${ifMatch}\n`;
  const head = `Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n${verb} ${origin}/sites/trial/_api/${target} HTTP/1.1\nAccept: application/json\nContent-Type: application/json\n${tag}\n${textOf(body)}\n\n`;
  return verb === 'GET' ? `--b\n${head}` : `--b\nContent-Type: multipart/mixed; boundary="c"\n\n--c\n${head}--c--\n\n`;
}

/** A new site in memory behind the request code of the local SharePoint; a thousand of them cost seconds. */
export function openService(): Service {
  const directory = new Directory(directoryPeople);
  const site: Site = openSite('trial', ':memory:');
  bringToLife(site, directory, loginOf('olive'), born);
  const log: string[] = [];
  let now = Date.parse(born);
  const ids = new Map<number, Name>();
  const settingFor = (by: Name): Setting => {
    const user = userOf(site, directory, loginOf(by));
    if (!user) throw new Error(`${by} is not in the directory`);
    now += 1000;
    return {
      site,
      user,
      directory,
      assumptions: asAssumed,
      tenantProperties: {},
      webUrl: `${origin}${site.path}`,
      now,
      log: line => log.push(line)
    };
  };
  for (const name of people) ids.set(settingFor(name).user.id, name);
  const operationOf = ({ verb, target, body, ifMatch }: Request): Operation => ({
    verb,
    target,
    accept: 'application/json',
    contentType: 'application/json',
    ifMatch,
    body: Buffer.from(textOf(body), 'utf8')
  });
  return {
    idOf: ids,
    log,
    send: (by, request) => runOperation(settingFor(by), operationOf(request)),
    sendBatch: (by, parts) =>
      runBatch(
        settingFor(by),
        'multipart/mixed; boundary=b',
        Buffer.from(`${parts.map(partOf).join('')}--b--\n`, 'utf8')
      ),
    close: () => site.db.close()
  };
}
