import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { takesGzip } from './respond';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2'
};

interface Kept {
  readonly body: Buffer;
  readonly zipped: Buffer | undefined;
  readonly etag: string;
}

/** Files served from memory: read and compressed once, then answered by ETag. */
export class Assets {
  private readonly kept = new Map<string, Kept>();

  /** Answers with the file of that address; `lasting` addresses change whenever their content does. */
  public send(
    request: IncomingMessage,
    response: ServerResponse,
    address: string,
    read: () => Buffer | string,
    lasting: boolean
  ): void {
    const file = this.kept.get(address) ?? this.keep(address, read());
    const extension = extname(address);
    const headers = {
      'Cache-Control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: file.etag,
      'X-Content-Type-Options': 'nosniff'
    };
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const zipped = file.zipped && takesGzip(request) ? file.zipped : undefined;
    const body = zipped ?? file.body;
    response.writeHead(200, {
      ...headers,
      'Content-Type': types[extension] ?? 'application/octet-stream',
      'Content-Length': body.length,
      Vary: 'Accept-Encoding',
      ...(zipped && { 'Content-Encoding': 'gzip' })
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  private keep(address: string, content: Buffer | string): Kept {
    const body = Buffer.isBuffer(content) ? content : Buffer.from(content);
    const packed = /\.(js|css|json|map|svg)$/.test(address) ? gzipSync(body) : undefined;
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    const kept: Kept = { body, etag, zipped: packed && packed.length < body.length ? packed : undefined };
    this.kept.set(address, kept);
    return kept;
  }
}
