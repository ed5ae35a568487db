import type { TroubleReason } from '../../domain/trouble';
import type { UploadStep } from '../../domain/evidence/evidenceRepository';

const troubleWords: { readonly [R in TroubleReason]?: string } = {
  offline: 'could not be sent: check your connection, then try again.',
  throttled: 'could not be sent just now because SharePoint is busy: try again in a minute.',
  forbidden: 'was not taken: you may not add files on this site, so ask CEPT.',
  tooLarge: 'was not taken: this site does not take a file of that size.',
  conflict: 'arrived damaged: remove it and choose it again.'
};

const stepWords: { readonly [S in UploadStep]: string } = {
  reading: 'Taking the fingerprint of',
  sending: 'Sending',
  checking: 'Checking'
};

/** The words of the file control. */
export const fileStrings = {
  add: (label: string): string => `Add a file: ${label}`,
  whichOf: (name: string): string => `What is “${name}”?`,
  speaksFor: (name: string): string => `Date that “${name}” speaks for (optional)`,
  paperFile: (name: string): string => `Where the paper of “${name}” lies (optional)`,
  choose: 'Choose',
  remove: 'Remove',
  removeWhat: (name: string): string => `Remove “${name}”`,
  tryAgain: 'Try again',
  tryAgainWhat: (name: string): string => `Try again: “${name}”`,
  added: (name: string): string => `“${name}” is added.`,
  full: (most: number): string => `Remove a file before you add another: ${most} is the most.`,
  step: (step: UploadStep, name: string): string => `${stepWords[step]} “${name}” …`,
  trouble: (reason: TroubleReason, name: string): string =>
    `“${name}” ${troubleWords[reason] ?? 'was not taken by SharePoint: try again, and tell CEPT if it happens twice.'}`
} as const;
