import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Rendered } from '../answers/render';
import { largestUpload } from './limits';

/** The whole body, or nothing when it is larger than any may be: then no more of it is kept. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(header(request, 'content-length') ?? 0) > largestUpload) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length <= largestUpload) chunks.push(chunk as Buffer);
  }
  return length > largestUpload ? undefined : Buffer.concat(chunks);
}

export function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name.toLowerCase()];
  return Array.isArray(value) ? value[0] : value;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

export function cookie(request: IncomingMessage, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim().toLowerCase() === name.toLowerCase())
      return decoded(pair.slice(at + 1).trim());
  }
  return undefined;
}

export const isLoopback = (request: IncomingMessage): boolean =>
  /^(127\.|::1$|::ffff:127\.)/.test(request.socket.remoteAddress ?? '');

/** Sends an answer with the headers that every SharePoint answer has. */
export function send(response: ServerResponse, { status, headers, body }: Rendered, guid: string, took: number): void {
  const text = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  response.writeHead(status, {
    'Cache-Control': 'private, max-age=0',
    ...headers,
    SPRequestGuid: guid,
    'request-id': guid,
    'X-SharePointHealthScore': '0',
    SPClientServiceRequestDuration: String(took),
    'X-SP-SERVERSTATE': 'ReadOnly=0',
    ...(status === 204 ? {} : { 'Content-Length': text.length })
  });
  response.end(status === 204 ? undefined : text);
}

export const json = (status: number, value: unknown): Rendered => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value)
});
