import type { IncomingMessage } from 'node:http';

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Why a request is turned away, or undefined. The listener is on loopback only; this stops another website from
 * reaching it through the browser, by a name that resolves to this machine or by a request from its own pages.
 */
export function refusal(request: IncomingMessage): string | undefined {
  const host = request.headers.host ?? '';
  if (!isLoopback(`http://${host}`)) return `This server answers as 127.0.0.1 or localhost only, not as "${host}".`;
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`)
    return `Requests from pages of "${origin}" are not answered.`;
  return undefined;
}

function isLoopback(address: string): boolean {
  return URL.canParse(address) && loopback.has(new URL(address).hostname);
}
