import { failure } from '../answers/failures';

/** One request of a batch. */
export interface BatchPart {
  readonly verb: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const malformed = (): Error =>
  failure(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'The batch request is malformed.');

function boundaryOf(contentType: string | undefined): string {
  const match = /multipart\/mixed;.*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType ?? '');
  const found = match?.[1] ?? match?.[2];
  if (!found) throw malformed();
  return found;
}

function headersIn(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** Head and rest, parted by the first empty line. */
function parted(text: string): [string, string] {
  const at = text.indexOf('\n\n');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 2)];
}

function piecesOf(text: string, boundary: string): string[] {
  const pieces = text.split(`--${boundary}`);
  return pieces
    .slice(1)
    .filter(piece => !piece.startsWith('--'))
    .map(piece => piece.replace(/^\n+/, ''));
}

function requestOf(piece: string): BatchPart {
  const [, http] = parted(piece);
  const [head, body] = parted(http);
  const [requestLine = '', ...lines] = head.split('\n');
  const match = /^(\w+) (\S.*?) HTTP\/1\.1\s*$/.exec(requestLine);
  if (!match) throw malformed();
  return { verb: match[1] ?? '', url: match[2] ?? '', headers: headersIn(lines.join('\n')), body: body.trim() };
}

/** Reads a `$batch` body, with LF or CRLF: GETs stand alone, writes stand in changesets. */
export function readBatch(contentType: string | undefined, body: string): BatchPart[] {
  const text = body.replace(/\r\n/g, '\n');
  return piecesOf(text, boundaryOf(contentType)).flatMap(piece => {
    const [head, rest] = parted(piece);
    const type = headersIn(head).get('content-type');
    if (!/^multipart\/mixed/i.test(type ?? '')) {
      const part = requestOf(piece);
      if (part.verb.toUpperCase() !== 'GET') throw malformed();
      return [part];
    }
    const parts = piecesOf(`\n${rest}`, boundaryOf(type)).map(requestOf);
    if (parts.some(part => part.verb.toUpperCase() === 'GET')) throw malformed();
    return parts;
  });
}
