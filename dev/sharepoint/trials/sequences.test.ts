/** @jest-environment node */
import { checkSequences } from './checkSequences';

it('random people doing random things never see or change more than their rights allow, and end where a simple model ends', () => {
  const { failure, runs } = checkSequences(20261125, 40);
  expect(failure).toBeUndefined();
  expect(runs).toBe(40);
});
