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
  },
  governance: {
    title: 'What good governance means',
    definition:
      'Corporate governance is “the framework of accountability to users, stakeholders and the wider community, within which organisations take decisions, and lead and control their functions, to achieve their objectives”.',
    source: 'Audit Commission, as quoted in section 5.1 of the protocol',
    principles: 'The six principles of good governance (CIPFA and Solace):',
    includes:
      'A partnership also needs robust systems and processes, accountability, effective leadership and high standards of behaviour.'
  }
} as const;
