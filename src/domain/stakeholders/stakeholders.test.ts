import { step } from './stakeholders';

it('moves one step on the matrix: interest upwards, power to the right', () => {
  const middle = { interest: 'medium', power: 'medium' } as const;
  expect(step(middle, 'up')).toEqual({ interest: 'high', power: 'medium' });
  expect(step(middle, 'down')).toEqual({ interest: 'low', power: 'medium' });
  expect(step(middle, 'left')).toEqual({ interest: 'medium', power: 'low' });
  expect(step(middle, 'right')).toEqual({ interest: 'medium', power: 'high' });
});

it('stays at the edge', () => {
  const corner = { interest: 'high', power: 'high' } as const;
  expect([step(corner, 'up'), step(corner, 'right')]).toEqual([corner, corner]);
});
