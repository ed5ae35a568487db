import { fileName } from './fileName';

it.each([
  ['Riverside park', 'Share pack - Riverside park.docx'],
  ['A/B: "what?" <new>|*#%', 'Share pack - A B what new.docx'],
  ['con', 'Share pack - con.docx'],
  ['con.txt', 'Share pack - con txt.docx'],
  ['../../etc/passwd', 'Share pack - etc passwd.docx'],
  ['Fête 🌊 ', 'Share pack - Fête 🌊.docx'],
  ['gnp\u202excod', 'Share pack - gnp xcod.docx'],
  ['half \ud83d of one', 'Share pack - half of one.docx'],
  [' ... ', 'Share pack.docx'],
  ['x'.repeat(300), `Share pack - ${'x'.repeat(80)}.docx`]
])('a partnership called %j makes a file that Windows can keep', (name, expected) => {
  expect(fileName('Share pack', name, 'docx')).toBe(expected);
});
