/** @jest-environment node */
import { killUnderLoad } from '../trials/killUnderLoad';

it('a kill -9 in the middle of adds, changes, batches and uploads loses no acknowledged write', async () => {
  const { counts, lost } = await killUnderLoad(20261125);
  expect(lost).toEqual([]);
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
});
