/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { behaviours } from './grades';

it('every conformance test names how sure its behaviour is', () => {
  const ungraded = behaviours(__dirname).filter(({ grade }) => grade === undefined);
  expect(ungraded.map(({ file, title }) => `${file}: ${title}`)).toEqual([]);
});

it('no test of a file is overlooked', () => {
  const found = behaviours(__dirname).length;
  const written = readdirSync(__dirname)
    .filter(name => name.endsWith('.test.ts') && name !== 'grades.test.ts')
    .map(name => readFileSync(join(__dirname, name), 'utf8').match(/^\s*it(\.each)?\(/gm)?.length ?? 0)
    .reduce((sum, count) => sum + count, 0);
  expect(found).toBe(written);
});
