export const stepsStrings = {
  title: 'How it works',
  note: 'Protocol note I-42: a reconstruction',
  who: 'Who:',
  ready: 'Have ready',
  minutes: 'Rough minutes of your time:',
  trial: 'Try a score without saving',
  example: 'See the worked example',
  ask: {
    title: 'Whom to ask',
    text: "The Chief Executive's and Partnership Team (CEPT) keeps the register and helps with the forms. Your Head of Service knows what your service takes part in already."
  }
} as const;
