export const draftStrings = {
  sections: 'Sections of this draft',
  unnamed: 'New draft',
  steps: {
    about: 'About it',
    screening: 'Is it a partnership?',
    significance: 'How significant?',
    registration: 'Register it',
    check: 'Check and submit'
  },
  progress: { notStarted: 'Not started', started: 'Started', done: 'Done', notNeeded: 'Not needed' },
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
