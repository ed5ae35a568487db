import type { IncomingMessage } from 'node:http';
import type { Rendered } from '../answers/render';
import type { Directory } from '../directory';
import type { Clock } from '../faults/clock';
import type { Answers } from '../faults/answers';
import type { Faults } from '../faults/faults';
import { json, readBody } from '../requests/wire';

interface Local {
  readonly directory: Directory;
  readonly defaultLogin: string;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly answers: Answers;
}

const paths = ['/_local/people', '/_local/faults', '/_local/clock', '/_local/assumptions'];

export const isLocal = (path: string): boolean => paths.includes(path);

/** `/_local/*`: who there is, what shall go wrong, what time it is, which of two answers is given. */
export async function answerLocal(local: Local, request: IncomingMessage, path: string): Promise<Rendered> {
  const { directory, defaultLogin, clock, faults, answers } = local;
  const states: Readonly<Record<string, () => unknown>> = {
    '/_local/people': () =>
      directory.people.map(person => ({
        ...person,
        isDefault: person.login.toLowerCase() === defaultLogin.toLowerCase()
      })),
    '/_local/clock': () => ({ now: new Date(clock.now()).toISOString(), aheadMs: clock.ahead }),
    '/_local/faults': () => faults.list(),
    '/_local/assumptions': () => answers.list()
  };
  const changes: Readonly<Record<string, (body: unknown) => void>> = {
    '/_local/clock': body => clock.change(body),
    '/_local/faults': body => faults.set(body),
    '/_local/assumptions': body => answers.change(body)
  };
  if (request.method !== 'GET') {
    const change = changes[path];
    if (request.method !== 'POST' || !change) return json(405, { error: 'Method not allowed' });
    try {
      change(JSON.parse((await readBody(request))?.toString('utf8') || 'null'));
    } catch (error) {
      return json(400, { error: error instanceof Error ? error.message : String(error) });
    }
  }
  return json(200, states[path]?.());
}
