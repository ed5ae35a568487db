export const homeStrings = {
  lead: 'What you are writing, what you have submitted, and what each one needs next.',
  trial: 'Try a score without saving',
  steps: 'How it works',
  drafts: 'Drafts',
  submitted: 'Submitted',
  unnamed: 'A draft without a name yet',
  finish: 'Finish and submit',
  correctionHint: 'It will replace what you submitted. Next: finish it, check it and submit it again.',
  followsHint: (kind: string): string => `${kind}. Next: finish it, check it and submit it.`,
  finishHint: 'Next: finish your answers, check them and submit.',
  onlyHere: 'Kept on this computer only, until there is a connection.',
  alreadySubmitted: 'This was submitted already; only the draft is left over.',
  alreadyHanded: 'This was handed over already; only the draft is left over.',
  clear: 'Clear this draft',
  remove: 'Delete draft',
  removed: 'Draft deleted.',
  undo: 'Undo',
  example: 'Example from the protocol',
  open: 'See it in the register'
} as const;

export const firstVisitStrings = {
  title: 'Working with another organisation?',
  text: 'Three steps tell you what the Partnership Protocol asks of you. It takes about ten minutes, and everything you type is saved as you go.',
  steps: [
    { title: 'Is it a partnership?', text: 'Six short questions, and examples to compare with.' },
    {
      title: 'How significant is it?',
      text: 'Seven criteria give a score, and the score says how much governance is right.'
    },
    { title: 'Submit', text: "The Chief Executive's and Partnership Team (CEPT) take it from there." }
  ]
} as const;
