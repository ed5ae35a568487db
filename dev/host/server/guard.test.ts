import type { IncomingMessage } from 'node:http';
import { refusal } from './guard';

const asked = (headers: Record<string, string>): IncomingMessage => ({ headers }) as unknown as IncomingMessage;

it.each(['127.0.0.1:8321', 'localhost:8321', '[::1]:8321'])('answers as %s', host => {
  expect(refusal(asked({ host }))).toBeUndefined();
});

it.each(['attacker.example:8321', '127.0.0.1.attacker.example', '10.0.0.5:8321', ''])(
  'does not answer as "%s"',
  host => {
    expect(refusal(asked({ host }))).toMatch(/^This server answers as 127\.0\.0\.1 or localhost only/);
  }
);

it('turns away what a page of another website sends', () => {
  const request = asked({ host: '127.0.0.1:8321', origin: 'https://attacker.example' });
  expect(refusal(request)).toBe('Requests from pages of "https://attacker.example" are not answered.');
});

it('answers its own pages', () => {
  expect(refusal(asked({ host: '127.0.0.1:8321', origin: 'http://127.0.0.1:8321' }))).toBeUndefined();
});
