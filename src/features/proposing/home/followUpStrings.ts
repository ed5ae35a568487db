import type { ReviewDue } from '../../../domain/reviews/reviewDue';
import type { StartedKind } from '../../../domain/status/followUpsOffered';
import { kindWords } from '../../../domain/submissions/kindWords';
import { plainDate } from '../../../domain/time/plainDate';

interface FollowUpWords {
  readonly title: string;
  /** What it is for. */
  readonly lead: string;
  /** Rough minutes; a default, not from the protocol. */
  readonly minutes: number;
  readonly start: string;
}

export const followUpWords: { readonly [K in StartedKind]: FollowUpWords } = {
  Review: {
    title: kindWords.Review,
    lead: 'Once a year, with Appendix E: what still stands, how the year went, and the scores anew.',
    minutes: 20,
    start: 'Start the annual review'
  },
  Confirmation: {
    title: kindWords.Confirmation,
    lead: 'Once a year: is it still running, are its facts right, and is it still Limited?',
    minutes: 3,
    start: 'Start the confirmation'
  },
  Change: {
    title: kindWords.Change,
    lead: 'The lead officer, partners, money, agreement or something else is not as it was approved.',
    minutes: 10,
    start: 'Start a change of facts'
  },
  Leaving: {
    title: kindWords.Leaving,
    lead: 'The council leaves it, or it ends: who takes over what, what remains, and what was learned.',
    minutes: 20,
    start: 'Start the leaving'
  }
};

export const followUpStrings = {
  title: 'What follows',
  minutes: (minutes: number): string => `About ${minutes} minutes.`,
  due: ({ kind, on }: ReviewDue): string => `${kindWords[kind]} due ${plainDate(on)}`,
  overdue: ({ kind, on }: ReviewDue): string => `${kindWords[kind]} overdue since ${plainDate(on)}`,
  goOn: 'Go on with your draft',
  goOnWith: (kind: StartedKind): string => `Go on with your draft: ${kindWords[kind]}`,
  tryAgain: (kind: StartedKind): string => `Try again: ${kindWords[kind]}`,
  begun: 'You have begun it.',
  reading: 'Reading what was approved…',
  noRecord: 'What was approved is no registration, so nothing can build on it. Tell CEPT.'
} as const;
