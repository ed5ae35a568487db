/** @jest-environment node */
import { readBatch } from './readBatch';

const head = 'Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n';

it('refuses a write outside a changeset and a read inside one', () => {
  const outside = `--b\n${head}POST http://x/_api/web HTTP/1.1\n\n{}\n\n--b--\n`;
  const inside = `--b\nContent-Type: multipart/mixed; boundary="c"\n\n--c\n${head}GET http://x/_api/web HTTP/1.1\n\n--c--\n\n--b--\n`;
  expect(() => readBatch('multipart/mixed; boundary=b', outside)).toThrow('The batch request is malformed.');
  expect(() => readBatch('multipart/mixed; boundary=b', inside)).toThrow('The batch request is malformed.');
});

it('refuses a batch without a boundary', () => {
  expect(() => readBatch('application/json', '')).toThrow('The batch request is malformed.');
});

it('keeps an empty line and a line of dashes inside a body', () => {
  const body = '{"Story":"a\\n\\n--not a boundary"}';
  const text = `--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\n${head}PATCH http://x/_api/web/lists HTTP/1.1\nIF-MATCH: "3"\n\n${body}\n\n--c--\n\n--b--\n`;
  const [part] = readBatch('multipart/mixed; boundary="b"', text);
  expect(part).toMatchObject({ verb: 'PATCH', url: 'http://x/_api/web/lists', body });
  expect(part?.headers.get('if-match')).toBe('"3"');
});
