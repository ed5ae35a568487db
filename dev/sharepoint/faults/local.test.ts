/** @jest-environment node */
import { testPeople, type StartedSharePoint, startSharePoint } from '../testing/startSharePoint';
import { errorOf, talk } from '../testing/talk';

const owner = 'olive.owner@council.example';
const site = '/sites/local';
let server: StartedSharePoint;
let api: ReturnType<typeof talk>;
const things = "web/lists/getbytitle('Things')";
const local = (path: string, body: unknown): Promise<Response> =>
  fetch(server.url(`/_local/${path}`), { method: 'POST', body: JSON.stringify(body) });

beforeAll(async () => {
  server = await startSharePoint();
  api = talk(server.as(owner), server.url(site));
  await api.post('web/lists', { Title: 'Things' });
});
afterAll(() => server.stop());
afterEach(async () => {
  await local('faults', []);
  await local('clock', { reset: true });
});

describe('/_local', () => {
  it('lists the people and says who is the default', async () => {
    const people = (await (await fetch(server.url('/_local/people'))).json()) as {
      login: string;
      isDefault: boolean;
    }[];
    expect(people).toHaveLength(testPeople.length);
    expect(people.filter(one => one.isDefault).map(one => one.login)).toEqual(['amy.staff@council.example']);
  });

  it('takes the default person when none is named, and answers 401 to an unknown one', async () => {
    const ask = (headers: Record<string, string>): Promise<Response> =>
      fetch(server.url(`${site}/_api/web/currentuser?$select=Title`), {
        headers: { Accept: 'application/json;odata=nometadata', ...headers }
      });
    expect(await (await ask({})).json()).toEqual({ Title: 'Amy Staff' });
    expect(await (await ask({ Cookie: 'X-Local-User=ben.staff%40council.example' })).json()).toEqual({
      Title: 'Ben Staff'
    });
    expect((await ask({ 'X-Local-User': 'nobody@council.example' })).status).toBe(401);
  });

  it('throttles the next requests with Retry-After and then no more', async () => {
    await local('faults', [{ kind: '429', next: 1, match: 'GET .*currentuser' }]);
    const first = await api.get('web/currentuser');
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '1']);
    expect((await api.get('web/currentuser')).status).toBe(200);
  });

  it('loses an answer after the work was done, and a request before it', async () => {
    const count = async (title: string): Promise<number> =>
      ((await api.get(`${things}/items?$filter=Title eq '${title}'`)).body['value'] as unknown[]).length;
    await local('faults', [{ kind: 'lost-answer', next: 1, match: 'POST .*items' }]);
    await expect(api.post(`${things}/items`, { Title: 'kept' })).rejects.toThrow();
    expect(await count('kept')).toBe(1);
    await local('faults', [{ kind: 'lost-request', next: 1, match: 'POST .*items' }]);
    await expect(api.post(`${things}/items`, { Title: 'lost' })).rejects.toThrow();
    expect(await count('lost')).toBe(0);
  });

  it.each([
    ['412', 412],
    ['expired-digest', 403],
    ['503', 503]
  ] as const)('sends %s on a write', async (kind, status) => {
    await local('faults', [{ kind, next: 1, match: 'items' }]);
    const reply = await api.post(`${things}/items`, { Title: 'x' });
    expect(reply.status).toBe(status);
    expect(errorOf(reply).text).not.toBe('');
  });

  it('strikes by chance with a seed, the same way every time', async () => {
    const luck = async (): Promise<number[]> => {
      await local('faults', [{ kind: '503', probability: 0.5, seed: 7 }]);
      const seen: number[] = [];
      for (let n = 0; n < 12; n++) seen.push((await api.get('web/currentuser')).status);
      return seen;
    };
    const first = await luck();
    expect(new Set(first)).toEqual(new Set([200, 503]));
    expect(await luck()).toEqual(first);
  });

  it('refuses a fault it does not know', async () => {
    expect((await local('faults', [{ kind: 'earthquake' }])).status).toBe(400);
  });

  it('moves the clock that stamps items', async () => {
    await local('clock', { now: '2031-05-06T07:08:09Z' });
    const later = talk(server.as(owner), server.url(site));
    expect((await later.post(`${things}/items`, { Title: 'later' })).body['Created']).toMatch(
      /^2031-05-06T07:08:(09|1\d)Z$/
    );
  });
});
