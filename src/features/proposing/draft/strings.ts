import type { FollowUpKind } from '../../../domain/drafts/followUp';
import type { DraftStep } from '../addresses';

export const draftStrings = {
  sections: 'Sections of this draft',
  unnamed: 'New draft',
  steps: {
    about: 'About it',
    standing: 'Still true?',
    screening: 'Is it a partnership?',
    significance: 'How significant?',
    registration: 'Register it',
    evaluation: 'Evaluate it',
    followUp: 'What follows',
    check: 'Check and submit'
  },
  ticked: (what: string): string => `You ticked: ${what}`,
  recordStep: 'Its registration',
  evaluationStep: 'Its evaluation',
  progress: { notStarted: 'Not started', started: 'Started', done: 'Done', notNeeded: 'Not needed' },
  readingBefore: 'Reading what was approved before…',
  noRecordBefore: 'What this draft builds on is no registration: tell CEPT, and begin from the partnership again.',
  showChoice: 'Show what can be done',
  restored: 'What you typed before the page closed is back.',
  undo: 'Undo',
  chosen: 'Your choice is made.',
  home: 'My partnerships',
  next: 'Next',
  back: 'Back',
  missing: {
    title: 'There is no draft here',
    text: 'It was deleted, submitted, or nothing was typed into it.'
  },
  gone: {
    text: 'This draft was deleted or submitted in another window. What you see here is kept on this computer only.',
    keep: 'Keep it as a new draft'
  },
  leftOver: {
    text: 'This was submitted already and is in the register; only the draft is left over.',
    clear: 'Clear this draft'
  },
  /** In a conflict: what only one of the two versions says to be still true. */
  affirmedOnly: {
    label: 'Said to be still true only here',
    words: (count: number): string => (count === 0 ? '' : count === 1 ? 'One answer' : `${count} answers`)
  },
  conflict: {
    title: 'This draft was changed somewhere else',
    text: 'Another window or another computer saved other answers. Nothing is lost: look at what differs and choose.',
    answer: 'Answer',
    mine: 'In this window',
    other: 'Saved elsewhere',
    empty: '(empty)',
    keepMine: 'Keep mine',
    takeOther: 'Take the other'
  }
} as const;

const followUpSteps: { readonly [K in FollowUpKind]: string } = {
  Review: 'The year',
  Confirmation: 'Confirm it',
  Change: 'What changes',
  Leaving: 'Leave it',
  Handover: 'Hand it over'
};

/** A step as its draft calls it. */
export function stepWords(step: DraftStep, kind?: FollowUpKind): string {
  if (step === 'followUp' && kind) return followUpSteps[kind];
  if (step === 'registration' && kind) return draftStrings.recordStep;
  if (step === 'evaluation' && kind) return draftStrings.evaluationStep;
  return draftStrings.steps[step];
}
