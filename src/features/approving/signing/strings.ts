export const signingStrings = {
  title: 'Decide',
  back: 'Back to the brief',
  legend: 'What do you decide?',
  choices: [
    { value: 'Approved', title: 'Approve', detail: 'It goes on to be entered in the register.' },
    { value: 'Returned', title: 'Return', detail: 'The lead officer corrects it and submits it again.' },
    { value: 'Refused', title: 'Refuse', detail: 'It does not go ahead.' }
  ],
  comment: {
    none: 'Comment (optional)',
    Approved: 'Comment (optional)',
    Returned: 'What must be corrected?',
    Refused: 'Why is it refused?'
  },
  commentHint: 'All staff can read what you write here.',
  declare: 'Declare an interest',
  interest: 'Your interest',
  interestHint:
    'For example a post, a family tie or a shareholding in a partner. All staff can read it, and it stays with your signature. If your interest is strong, do not sign: ask CEPT who signs instead.',
  declared: (interest: string): string => `Interest declared: ${interest}`,
  statement: 'What you sign',
  sign: { none: 'Sign', Approved: 'Sign: approve', Returned: 'Sign: return', Refused: 'Sign: refuse' },
  signing: 'Signing…',
  youSign: (what: string, seat: string): string => `You sign ${what}, as ${seat}.`,
  youSignAsDeputy: (what: string, seat: string, name: string): string =>
    `You sign ${what}, as deputy of ${name}, ${seat}.`,
  final: 'A signature cannot be changed or taken back. A mistake is put right by a new submission.',
  cannot: 'You are not the one who signs this.'
} as const;

/** The one sentence beside each field of signing. */
export const signingProblemWords = {
  choose: 'Choose what you decide.',
  Returned: 'Say what must be corrected, so that the lead officer can do it.',
  Refused: 'Say why it is refused.'
};

export const signedStrings = {
  back: 'All that waits for you',
  title: 'Signed',
  notCounted: 'Signed, but it does not count',
  notSigned: 'You have not signed this.',
  on: (date: string, time: string): string => `on ${date} at ${time}.`,
  next: 'What happens next',
  nobody: 'Nobody has to do anything just now.',
  has: (who: string, what: string): string => `${who} has it now: ${what}.`,
  more: (count: number): string =>
    count === 1 ? 'One more submission waits for you.' : `${count} more submissions wait for you.`,
  noMore: 'Nothing else waits for you.',
  nextOne: 'Open the next one',
  queue: 'Back to what waits for you'
};
