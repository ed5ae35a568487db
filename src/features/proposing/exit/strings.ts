export const exitStrings = {
  open: 'If it ended: who would be left with what?',
  close: 'Close',
  closeWhat: 'Close: if it ended',
  title: 'If it ended: who is left with what',
  lead: 'Put together from what is typed so far; nothing here is saved.',
  answer: 'Answer it',
  answerWhat: (what: string): string => `Answer it: ${what}`
} as const;
