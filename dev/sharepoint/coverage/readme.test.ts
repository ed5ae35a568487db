/** @jest-environment node */
// After a change of routes or conformance tests write it again with:
//   UPDATE_DOCS=1 npx jest -c config/jest.config.js dev/sharepoint/coverage
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPart } from './readme';

const file = join(__dirname, '../README.md');
const [begin, end] = ['<!-- made from the routes and the tests -->', '<!-- until here -->'];

it('the README says what is covered and refused, as the routes and the tests have it', () => {
  const text = readFileSync(file, 'utf8');
  const [before = '', rest = ''] = text.split(begin);
  const [, after = ''] = rest.split(end);
  const fresh = `${before}${begin}\n${generatedPart()}\n${end}${after}`;
  if (process.env['UPDATE_DOCS']) writeFileSync(file, fresh);
  expect(readFileSync(file, 'utf8')).toBe(fresh);
});
