import type { IncomingMessage } from 'node:http';
import type { Rendered } from '../answers/render';
import type { Directory } from '../directory';
import type { Clock } from '../faults/clock';
import type { Faults } from '../faults/faults';
import { json, readBody } from '../requests/wire';

interface Local {
  readonly directory: Directory;
  readonly defaultLogin: string;
  readonly clock: Clock;
  readonly faults: Faults;
}

const paths = ['/_local/people', '/_local/faults', '/_local/clock'];

export const isLocal = (path: string): boolean => paths.includes(path);

/** `/_local/*`: who there is, what shall go wrong, what time it is. */
export async function answerLocal(local: Local, request: IncomingMessage, path: string): Promise<Rendered> {
  const { directory, defaultLogin, clock, faults } = local;
  const time = (): object => ({ now: new Date(clock.now()).toISOString(), aheadMs: clock.ahead });
  if (request.method === 'GET') {
    if (path === '/_local/people') {
      return json(
        200,
        directory.people.map(person => ({
          ...person,
          isDefault: person.login.toLowerCase() === defaultLogin.toLowerCase()
        }))
      );
    }
    return json(200, path === '/_local/clock' ? time() : faults.list());
  }
  if (request.method !== 'POST' || path === '/_local/people') return json(405, { error: 'Method not allowed' });
  try {
    const body: unknown = JSON.parse((await readBody(request))?.toString('utf8') || 'null');
    if (path === '/_local/faults') faults.set(body);
    else clock.change(body);
  } catch (error) {
    return json(400, { error: error instanceof Error ? error.message : String(error) });
  }
  return json(200, path === '/_local/faults' ? faults.list() : time());
}
