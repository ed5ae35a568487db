import type { SignedAnew } from '../../../forms/change/signedAnew';
import { bandConsequences } from '../../../forms/draft/bandConsequences';

const moved = { rose: 'rises', fell: 'falls' } as const;

export const followingStrings = {
  noTitle: 'A “no” confirms nothing',
  noLead:
    'Go on to what it leads to: this draft turns into it, and what you typed stays. You can also submit the “no” as it is: CEPT sees it, and the confirmation stays due until the rest is done.',
  leads: { leaving: 'Go on to leaving it', change: 'Go on to changing its facts', scoring: 'Score it anew' },
  cameFrom: 'This began as the yearly confirmation. Your answers to it are kept.',
  backToConfirmation: 'Back to the confirmation',
  officer:
    'The cover is changed in the registration. A new lead officer takes the partnership over by a hand-over: then it is theirs at once.',
  handOver: 'Hand it over',
  changedTitle: 'What changes',
  changedNone: 'Nothing is changed yet: change the facts in their own places, or delete this draft.',
  was: 'Before',
  is: 'After',
  empty: '(empty)',
  changeIt: (what: string): string => `Change: ${what}`,
  bandMoved: ({ move, from, to }: SignedAnew): string =>
    move === 'same'
      ? ''
      : `The significance ${moved[move]}: ${from} before, ${to} now. ${bandConsequences(from, to, '')[0] ?? ''}`,
  councilAnew: 'The council is to be the accountable body, which it was not before.',
  signer: (words: string): string => `It is signed off anew: ${words}`,
  signerUnknown: 'It is signed off anew by whoever signs for its band.',
  known: 'As approved',
  take: 'Use these words',
  takeFor: (question: string): string => `Use these words for: ${question}`
} as const;
