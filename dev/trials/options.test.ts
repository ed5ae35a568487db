import { readTrialOptions } from './options';

it('reads which trial is run, and takes the seed from the clock unless one is given', () => {
  expect(readTrialOptions(['faults'], 1_764_000_000_000)).toEqual({
    trial: 'faults',
    seed: 1_764_000_000,
    runs: undefined,
    first: 1,
    path: undefined
  });
  expect(readTrialOptions(['faults', '--seed', '7', '--runs', '1', '--first', '31'], 0)).toMatchObject({
    seed: 7,
    runs: 1,
    first: 31
  });
});

it.each([[[]], [['quakes']], [['faults', 'kills']], [['kills', '--runs', '0']], [['kills', '--runs', 'many']]])(
  'refuses %j',
  args => {
    expect(() => readTrialOptions(args, 0)).toThrow();
  }
);
