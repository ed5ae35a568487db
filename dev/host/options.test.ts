import { readOptions } from './options';

it('starts with the demo on port 8321, in .local of the solution', () => {
  expect(readOptions([], '/solution')).toEqual({
    port: 8321,
    dataDir: '/solution/.local',
    filling: 'demo',
    reset: false,
    otherAnswers: []
  });
});

it('takes a port, a folder, a large register and a fresh start', () => {
  expect(readOptions(['--port', '9000', '--data', '/data/x', '--rows', '20000', '--reset'], '/solution')).toEqual({
    port: 9000,
    dataDir: '/data/x',
    filling: { rows: 20000 },
    reset: true,
    otherAnswers: []
  });
});

it('gives other answers where no source says which is right: one by name, or all that a product can survive', () => {
  expect(readOptions(['--other-answer', 'topIsCapped'], '/solution').otherAnswers).toEqual(['topIsCapped']);
  const all = readOptions(['--other-answers'], '/solution').otherAnswers;
  expect(all).toContain('unreadableItemIsMissing');
  expect(all).not.toContain('formAuthorIsIgnored');
});

it.each([
  [['--other-answer', 'weather'], /^"weather" is no assumption\. There are: unreadableItemIsMissing, /],
  [['--prot', '9000'], /^"--prot" is not an option\./],
  [['--port', '99999'], /^--port needs a whole number from 0 to 65535\.$/],
  [['--rows', 'many'], /^--rows needs a whole number from 1 to 100000\.$/],
  [['--data', '--reset'], /^--data needs a value\./]
])('says what is wrong with %j', (args, sentence) => {
  expect(() => readOptions(args, '/solution')).toThrow(sentence);
});
