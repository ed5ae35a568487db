import { createSender, type SenderOptions } from './sender';

const siteUrl = 'https://council.example/sites/x';
const info = (value: string): Response =>
  new Response(JSON.stringify({ FormDigestValue: value, FormDigestTimeoutSeconds: 1800 }));
const expired = (): Response =>
  new Response('{"odata.error":{"code":"-2130575251, Microsoft.SharePoint.SPException"}}', { status: 403 });

/** A sender whose requests are answered in order, and what it sent. */
function sending(
  answers: Response[],
  options: SenderOptions = {}
): { send: ReturnType<typeof createSender>; log: string[] } {
  const log: string[] = [];
  const send = createSender(siteUrl, {
    ...options,
    wait: async milliseconds => {
      log.push(`waits ${milliseconds}`);
    },
    fetch: async (url, init) => {
      log.push(
        `${init.method} ${url.slice(siteUrl.length)} ${new Headers(init.headers).get('X-RequestDigest') ?? '-'}`
      );
      const answer = answers.shift();
      if (!answer) throw new TypeError('Failed to fetch');
      return answer;
    }
  });
  return { send, log };
}
const items = `${siteUrl}/_api/items`;
const ok = (): Response => new Response('{}');

describe('sending to SharePoint', () => {
  it('reads without a digest', async () => {
    const { send, log } = sending([ok()]);
    await send(items, { method: 'GET' });
    expect(log).toEqual(['GET /_api/items -']);
  });

  it('writes with the digest that came with the page', async () => {
    const { send, log } = sending([ok()], { digest: { value: 'page', seconds: 1800 } });
    await send(items, { method: 'POST' });
    expect(log).toEqual(['POST /_api/items page']);
  });

  it('asks for a digest once and keeps it', async () => {
    const { send, log } = sending([info('a'), ok(), ok()]);
    await send(items, { method: 'POST' });
    await send(items, { method: 'POST' });
    expect(log).toEqual(['POST /_api/contextinfo -', 'POST /_api/items a', 'POST /_api/items a']);
  });

  it('sends a write once more with a fresh digest when SharePoint says that it ran out', async () => {
    const { send, log } = sending([expired(), info('b'), ok()], { digest: { value: 'old', seconds: 1800 } });
    expect((await send(items, { method: 'POST' })).status).toBe(200);
    expect(log).toEqual(['POST /_api/items old', 'POST /_api/contextinfo -', 'POST /_api/items b']);
  });

  it('does not try a third time when the fresh digest is refused too', async () => {
    const { send } = sending([expired(), info('b'), expired()], { digest: { value: 'old', seconds: 1800 } });
    expect((await send(items, { method: 'POST' })).status).toBe(403);
  });

  it('asks for a fresh digest by itself before the old one runs out', async () => {
    let now = 0;
    const { send, log } = sending([ok(), info('b'), ok()], { digest: { value: 'a', seconds: 1000 }, now: () => now });
    await send(items, { method: 'POST' });
    now = 900_000;
    await send(items, { method: 'POST' });
    expect(log).toEqual(['POST /_api/items a', 'POST /_api/contextinfo -', 'POST /_api/items b']);
  });

  it('waits as long as SharePoint asks when it throttles', async () => {
    const busy = new Response('', { status: 429, headers: { 'Retry-After': '7' } });
    const { send, log } = sending([busy, new Response('', { status: 503 }), ok()]);
    expect((await send(items, { method: 'GET' })).status).toBe(200);
    expect(log).toEqual(['GET /_api/items -', 'waits 7000', 'GET /_api/items -', 'waits 800', 'GET /_api/items -']);
  });

  it('asks again at once when SharePoint says that it need not wait', async () => {
    const { send, log } = sending([new Response('', { status: 429, headers: { 'Retry-After': '0' } }), ok()]);
    expect((await send(items, { method: 'GET' })).status).toBe(200);
    expect(log).toEqual(['GET /_api/items -', 'waits 0', 'GET /_api/items -']);
  });

  it('gives up after three waits', async () => {
    const busy = (): Response => new Response('', { status: 503 });
    const { send, log } = sending([busy(), busy(), busy(), busy()]);
    expect((await send(items, { method: 'GET' })).status).toBe(503);
    expect(log.filter(line => line.startsWith('waits'))).toHaveLength(3);
  });

  it('tells a lost connection at once and sends nothing twice', async () => {
    const { send, log } = sending([], { digest: { value: 'a', seconds: 1800 } });
    await expect(send(items, { method: 'POST' })).rejects.toThrow('Failed to fetch');
    expect(log).toHaveLength(1);
  });
});
