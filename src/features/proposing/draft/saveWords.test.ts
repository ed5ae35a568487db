import { saveWords } from './saveWords';

it.each([
  ['saved', { phase: 'saved', on: '2027-07-01T13:03:00Z' }, 'Saved at 14:03'],
  ['saving', { phase: 'saving', failures: 0 }, 'Saving…'],
  ['waiting', { phase: 'waiting' }, 'Not saved yet'],
  [
    'without a connection',
    { phase: 'away', reason: 'offline', message: '', failures: 1 },
    'No connection: kept on this computer, will be saved when the connection is back.'
  ]
] as const)('says in words where a draft is: %s', (_case, save, words) => {
  expect(saveWords(save, true).text).toBe(words);
});

it('warns where not even this computer keeps it', () => {
  expect(saveWords({ phase: 'waiting' }, false)).toEqual({
    text: 'Not saved yet. Stay on this page until it is.',
    isTrouble: true
  });
});
