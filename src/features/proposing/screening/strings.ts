export const screeningStrings = {
  lead: 'The protocol defines a partnership as:',
  tests: 'The six tests',
  suggested: {
    title: 'What your answers suggest',
    waiting: (left: number): string =>
      `Answer ${left === 6 ? 'the six tests' : left === 1 ? 'one more test' : `${left} more tests`} to see what they suggest.`,
    because: {
      Partnership: 'All six tests are met.',
      NotPartnership: 'There is one body alone, or one buys from another.',
      InBetween: 'Some tests are met and some are not, or are in doubt.'
    }
  },
  result: 'Your result',
  existing: 'Before you go on',
  yes: 'Yes',
  no: 'No',
  goodPracticeHint: 'The protocol calls it prudent. You can use its forms without submitting them.',
  existingHint: 'One partnership less to look after is one less to govern.',
  existingNoteHint: 'Type a name; partnerships submitted so far appear below.',
  useThis: (name: string): string => `Use “${name}”`,
  finder: {
    title: 'Compare with the protocol’s examples',
    open: 'Show the examples',
    close: 'Hide the examples',
    search: 'Describe the arrangement in a few words',
    searchHint: 'For example: we lend a planner to the county',
    none: 'No example has these words. Try other ones, or leave this out: it explains, it does not decide.',
    noneHere: 'None with these words',
    count: (found: number): string => `${found} ${found === 1 ? 'example' : 'examples'}`,
    pick: 'Nearest',
    picked: 'Picked as nearest',
    unpick: 'Take it back',
    nearest: 'Nearest example:',
    explains: 'It explains; it does not change your result.'
  }
} as const;
