import { STATUS_CODES } from 'node:http';
import type { Rendered } from '../answers/render';

/** The answer of a `$batch`: one flat part for each request, in order, whatever changeset it came in. */
export function writeBatch(boundary: string, answers: readonly Rendered[]): string {
  const parts = answers.map(({ status, headers, body }) => {
    const lines = [
      `--${boundary}`,
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      ...Object.entries(headers).map(([name, value]) => `${name.toUpperCase()}: ${value}`),
      '',
      body.toString()
    ];
    return `${lines.join('\r\n')}\r\n`;
  });
  return `${parts.join('')}--${boundary}--\r\n`;
}
