import type { IncomingMessage } from 'node:http';

const mostBytes = 1024 * 1024;

/** The text of a small request body. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostBytes) throw new Error('The request is too large for the host.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
