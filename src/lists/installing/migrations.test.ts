import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { neededMigration } from '../installation/neededMigration';
import { migrations, productVersion } from './migrations';

describe('migrations', () => {
  it('are numbered from 1 without a gap, and pages need the last one', () => {
    expect(migrations.map(migration => migration.number)).toEqual([1, 2, 3, 4]);
    expect(neededMigration).toBe(4);
  });

  it('record the version that the package carries', () => {
    const file = join(__dirname, '../../../config/package-solution.json');
    const { solution } = JSON.parse(readFileSync(file, 'utf8')) as { solution: { version: string } };
    expect(solution.version).toBe(`${productVersion}.0`);
  });
});
