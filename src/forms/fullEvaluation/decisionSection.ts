import { performanceSection } from '../basicEvaluation/performanceSection';
import { choose, longText } from '../model/question';
import { principlesOf, supporting } from '../supporting';

const { gaps } = performanceSection.questions;

/** What the evaluation comes to (D10-1 and D10-2). Sign-off, the approval of members and CEPT's check are decisions, not questions. */
export const decisionSection = {
  id: 'decision',
  heading: 'What it comes to',
  questions: supporting(principlesOf.evaluation, {
    gaps,
    recommendation: choose({
      ask: 'What do you recommend?',
      options: {
        enter: 'Enter the partnership, or continue in it',
        conditions: 'Enter or continue on conditions',
        doNotEnter: 'Do not enter',
        cease: 'Cease'
      },
      required: 'Choose what you recommend.',
      origin: 'ours'
    }),
    recommendationReason: longText({
      ask: 'Why, and on which conditions?',
      required: 'Give the reason for your recommendation, and the conditions.',
      origin: 'ours'
    })
  })
} as const;
