import { checkFile, sizeWords } from './checkFile';

const megabyte = 1024 * 1024;

it.each([
  ['minutes.pdf', 0, 'Choose another file: “minutes.pdf” is empty.'],
  [
    'film.pdf',
    300 * megabyte,
    'Make “film.pdf” smaller or cite it where it lies: it has 300 MB, and 100 MB is the most.'
  ],
  [
    'con.txt',
    10,
    'Rename “con.txt”, then choose it again: Windows keeps that name for itself, so nobody could save the file.'
  ],
  [
    'tool.exe',
    10,
    'Save “tool.exe” as PDF, Word, Excel, PowerPoint, text, a picture or an e-mail: other kinds are not taken.'
  ],
  ['a\ud800.pdf', 10, 'Rename the file, then choose it again: its name holds a broken or hidden character.']
])('says in one sentence what is wrong with %s of %d bytes', (name, size, sentence) => {
  expect(checkFile({ name, size })).toBe(sentence);
});

it('takes a name with signs that addresses cannot hold, an emoji, and a file of just 100 MB', () => {
  expect(checkFile({ name: 'a#b%.docx', size: 10 })).toBeUndefined();
  expect(checkFile({ name: 'Fête 🌊.PDF', size: 100 * megabyte })).toBeUndefined();
});

it('writes sizes as people do', () => {
  expect([1, 1023, 2048, 2.5 * megabyte, 100 * megabyte].map(sizeWords)).toEqual([
    '1 byte',
    '1023 bytes',
    '2 kB',
    '2.5 MB',
    '100 MB'
  ]);
});
