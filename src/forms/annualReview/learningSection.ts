import { longText } from '../model/question';
import { principlesOf, supporting } from '../supporting';

/** E6: learning (E-21; protocol section 5.9). */
export const learningSection = {
  id: 'learning',
  heading: 'Learning',
  questions: supporting(principlesOf.learning, {
    learningUsed: longText({
      ask: 'What was learned from others and used?',
      required: 'Say what was learned from others, or “Nothing this year”.',
      origin: 'section 5.9'
    }),
    learningShared: longText({
      ask: 'What was shared with others?',
      required: 'Say what was shared with others, or “Nothing this year”.',
      origin: 'section 5.9'
    })
  })
} as const;
