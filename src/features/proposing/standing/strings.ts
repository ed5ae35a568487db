export const standingStrings = {
  title: 'Still true?',
  lead: (before: string): string =>
    `These answers come from the ${before}. Say which of them are still true and change those that are not. Your name and the date are kept with it.`,
  notNeeded: 'Whoever signs sees what was said. You can submit without saying it of every answer.',
  minutes: (minutes: number): string => `About ${minutes} minutes are left for the whole review.`,
  said: (said: number, all: number): string => `${said} of ${all} said`,
  parts: (affirmed: number, changed: number): string => `${affirmed} still true, ${changed} changed`,
  allSaid: 'You have been through all of them.',
  stillTrue: 'Still true',
  allTrue: 'All of this is still true',
  restTrue: (count: number): string =>
    count === 1 ? 'The one that is left is still true' : `The other ${count} are still true`,
  affirmed: (name: string, on: string): string => `Still true, said ${name} on ${on}`,
  allDone: (count: number): string =>
    count === 1 ? 'You said that one answer is still true.' : `You said that ${count} answers are still true.`,
  undo: 'Undo',
  changeIt: 'Change it',
  about: (what: string, ask: string): string => `${what}: ${ask}`,
  changed: 'Changed',
  was: 'It was',
  now: 'Now',
  empty: '(empty)',
  takeBack: 'Take the old answer back',
  showAll: 'Show all of it',
  showLess: 'Show less'
} as const;
