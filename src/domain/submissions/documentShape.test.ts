import * as v from 'valibot';
import { proposalDocument, registrationOf } from '../../testing/registrationBuilders';
import type { AnswerValue } from '../registration/registrationAnswers';
import { documentShape } from './documentShape';

const isTaken = (answer: unknown): boolean =>
  v.is(documentShape, proposalDocument({ registration: { ...registrationOf(), asked: answer as AnswerValue } }));

const paper = { key: 'k1', name: 'A.pdf', size: 12, sha256: 'a'.repeat(64), uniqueId: 'u1', kind: 'agreement' };

it('takes judgements, money by year, files, and rows that hold them', () => {
  expect(isTaken({ grade: 'partly', note: 'By letter', evidence: 'Page 4', files: [paper] })).toBe(true);
  expect(isTaken({ amounts: { '2026/27': 0, '2027/28': 100 }, standing: 'proposed' })).toBe(true);
  expect(isTaken([{ ...paper, speaksFor: '2026-04-01', paperFile: 'Shelf 3' }])).toBe(true);
  expect(isTaken([{ done: { grade: 'no' }, worth: { amounts: { '2026/27': 1 } }, smart: ['specific'] }])).toBe(true);
});

it.each([
  ['a grade that there is not', { grade: 'perhaps' }],
  ['a note with nothing in it', { grade: 'no', note: '' }],
  ['a judgement with something more', { grade: 'no', by: 'me' }],
  ['an amount below nothing', { amounts: { '2026/27': -1 } }],
  ['part of a penny', { amounts: { '2026/27': 0.5 } }],
  ['a year that is no financial year', { amounts: { 2026: 1 } }],
  ['money without a year', { amounts: {} }],
  ['a standing that there is not', { amounts: { '2026/27': 1 }, standing: 'likely' }],
  ['a file without a fingerprint', [{ ...paper, sha256: 'none' }]],
  ['a file with something more', [{ ...paper, url: 'elsewhere' }]]
])('refuses %s', (_what, answer) => {
  expect(isTaken(answer)).toBe(false);
});
