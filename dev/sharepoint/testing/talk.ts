import type { Caller } from './caller';

/** What came back, with its body read as JSON where there is one. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // The tests assert on shapes that differ from call to call.
  readonly body: Record<string, unknown>;
}

async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
  };
}

/** Short forms of the four verbs on one site, for tests that look at the wire. */
export function talk(
  call: Caller,
  site: string
): {
  get(path: string, headers?: Record<string, string>): Promise<Reply>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  merge(path: string, body: unknown, etag?: string): Promise<Reply>;
  remove(path: string, etag?: string): Promise<Reply>;
} {
  const at = (path: string): string => `${site}/_api/${path}`;
  const post = async (path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> =>
    replyOf(await call(at(path), { method: 'POST', headers, body: body === undefined ? '' : JSON.stringify(body) }));
  return {
    get: async (path, headers = {}) => replyOf(await call(at(path), { headers })),
    post,
    merge: (path, body, etag = '*') => post(path, body, { 'X-HTTP-Method': 'MERGE', 'If-Match': etag }),
    remove: (path, etag = '*') => post(path, undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': etag })
  };
}

/** Code and text of an error body, in any of its forms. */
export function errorOf(reply: Reply): { code: string; text: string } {
  const error = (reply.body['odata.error'] ?? reply.body['error']) as { code: string; message: { value: string } };
  return { code: error.code, text: error.message.value };
}
