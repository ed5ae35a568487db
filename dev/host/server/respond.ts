import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** Only the host itself may be asked: the browser is told so, and any slip shows as an error in its console. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'", // the framework's loader tests for ES5 by evaluating text
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'"
].join('; ');

export function sendPage(request: IncomingMessage, response: ServerResponse, status: number, page: string): void {
  sendText(request, response, status, 'text/html; charset=utf-8', page, {
    'Content-Security-Policy': contentSecurityPolicy
  });
}

export function sendJson(request: IncomingMessage, response: ServerResponse, status: number, content: unknown): void {
  sendText(request, response, status, 'application/json; charset=utf-8', JSON.stringify(content));
}

export function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string,
  text: string,
  headers: Readonly<Record<string, string>> = {}
): void {
  const zipped = text.length > 1024 && takesGzip(request);
  const body = zipped ? gzipSync(text, { level: 1 }) : Buffer.from(text);
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(zipped && { 'Content-Encoding': 'gzip' }),
    ...headers
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location, 'Cache-Control': 'no-store' });
  response.end();
}

export function takesGzip(request: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
}
