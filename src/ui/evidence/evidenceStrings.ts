import { sizeWords } from '../../domain/evidence/checkFile';
import type { EvidenceFile } from '../../domain/evidence/evidenceFile';
import { isUnsound, type EvidenceStanding } from '../../domain/evidence/judgeEvidence';

const filesAre = (count: number): string => (count === 1 ? '1 file is' : `${count} files are`);

/** What is said of a submitted file, in one sentence. */
const standing: { readonly [S in EvidenceStanding | 'reading']: (file: EvidenceFile) => string } = {
  same: ({ name }) => `“${name}” is exactly the file that was submitted.`,
  changed: ({ name }) => `“${name}” has changed since it was submitted: do not rely on it, and tell CEPT.`,
  replaced: ({ name }) =>
    `“${name}” was taken out and put in again since it was submitted: do not rely on it, and tell CEPT.`,
  missing: ({ name }) =>
    `“${name}” is no longer in the library, or you may not open it: ask the lead officer for it, and tell CEPT.`,
  unread: ({ name, size }) =>
    `“${name}” is there with the size that it had (${sizeWords(size)}); its content has not been compared yet.`,
  unchecked: ({ name }) => `“${name}” could not be checked just now: check your connection, then try again.`,
  reading: ({ name }) => `Checking “${name}”…`
};

/** The same where there is little room, under a heading that says what to do. */
const short: { readonly [S in EvidenceStanding]?: (name: string) => string } = {
  changed: name => `“${name}” has changed since it was submitted.`,
  replaced: name => `“${name}” was taken out and put in again since it was submitted.`,
  missing: name => `“${name}” is no longer in the library, or you may not open it.`
};

/** What is said of a file that is not submitted yet. */
const unfit: { readonly [S in EvidenceStanding]?: (name: string) => string } = {
  changed: name => `Somebody changed “${name}” in the library: remove it here and add it again before you submit.`,
  replaced: name =>
    `Somebody took “${name}” out of the library and put another file there: remove it here and add it again before you submit.`,
  missing: name => `“${name}” is no longer in the library: remove it here and add it again before you submit.`,
  unchecked: name => `“${name}” could not be checked just now: check your connection, then submit again.`
};

/** The words about files that may have changed since they were cited. */
export const evidenceStrings = {
  title: 'Files',
  look: 'Do not rely on these files, and tell CEPT',
  checking: 'Checking the files…',
  failed: 'The files could not be checked just now. Check your connection, then try again.',
  tryAgain: 'Try again',
  check: 'Check this file',
  checkWhat: (name: string): string => `Check this file: “${name}”`,
  tryAgainWhat: (name: string): string => `Try again: “${name}”`,
  standing,
  short,
  unfit,
  summary: (states: readonly (EvidenceStanding | 'reading')[]): string => {
    const count = (of: (state: EvidenceStanding | 'reading') => boolean): number => states.filter(of).length;
    if (count(state => state === 'reading') > 0) return 'Checking the files…';
    const same = count(state => state === 'same');
    const wrong = count(state => state !== 'reading' && isUnsound(state));
    const unread = count(state => state === 'unread');
    const unchecked = count(state => state === 'unchecked');
    const parts = [
      same > 0 && `${filesAre(same)} exactly what was submitted.`,
      wrong > 0 && `${filesAre(wrong)} not.`,
      unread > 0 && `${filesAre(unread)} too large to be compared without being asked.`,
      unchecked > 0 && `${unchecked === 1 ? '1 file' : `${unchecked} files`} could not be checked.`
    ];
    return parts.filter(Boolean).join(' ');
  }
} as const;
