import { person } from '../../testing/builders';
import { derived } from '../../testing/derive';
import { reviewRow } from '../../testing/followUpBuilders';
import { decisionRow, proposalRow } from '../../testing/registrationBuilders';
import { bandMoveOf } from './bandMove';

const april = '2027-04-02T12:00:00Z';
const moderate = proposalRow({ band: 'Moderate', formVersion: 'appendix-c-1' });
const signed = decisionRow({ capacity: 'SeniorManagement', author: person('Sally Senior') });

it('a band that fell names its former approver', () => {
  const status = derived({ submissions: [moderate, reviewRow('Limited')], decisions: [signed] }, april);
  expect(bandMoveOf(status)).toMatchObject({
    move: 'fell',
    from: 'Moderate',
    to: 'Limited',
    formerApprover: { name: 'Sally Senior' }
  });
});

it.each([
  ['rose', 'Major', 'rose'],
  ['stayed', 'Moderate', undefined]
] as const)('a band that %s', (_case, band, move) => {
  const status = derived({ submissions: [moderate, reviewRow(band)], decisions: [signed] }, april);
  expect(bandMoveOf(status)?.move).toBe(move);
});

it('nothing moves before anything is approved', () => {
  expect(bandMoveOf(derived({ submissions: [moderate] }, april))).toBeUndefined();
});
