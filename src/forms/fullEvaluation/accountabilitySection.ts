import { accountabilitySection as basic } from '../basicEvaluation/accountabilitySection';
import { graded, longText } from '../model/question';
import { accountableBodyQuestions } from './accountableBodyQuestions';
import { selfRating } from './selfRating';
import { sharedStandardQuestions } from './sharedStandardQuestions';
import { principlesOf, supporting } from '../supporting';

const { decisionsTaken, decisionsRecorded, decisionsScrutinised, codesOfConduct } = basic.questions;
const heading = 'Accountability and transparency';

/** Section 6 of the template (D6-1 to D6-11; protocol section 5.8). */
export const accountabilitySection = {
  id: 'accountability',
  heading,
  subheadings: {
    accountableBody: 'The accountable body',
    decisionsTaken: 'Decisions and scrutiny',
    codesOfConduct: 'Conduct and shared standards',
    ratingAccountability: 'Your rating'
  },
  questions: supporting(principlesOf.accountability, {
    ...accountableBodyQuestions,
    decisionsTaken,
    decisionsRecorded,
    decisionsScrutinised,
    publicAccountability: longText({
      ask: 'How do the members answer to the public and to each other?',
      guidance: 'For what they do and for how they carry out their responsibilities.',
      required: 'Say how the members answer to the public and to each other.',
      origin: 'section 5.8'
    }),
    scrutiny: longText({
      ask: 'How do they co-operate with scrutiny?',
      required: 'Say how they co-operate with scrutiny.',
      origin: 'section 5.8'
    }),
    codesOfConduct,
    ethics: longText({
      ask: 'Which arrangements are there for ethical governance?',
      guidance: 'The protocol leaves this paragraph open: the text is awaited from the Monitoring Officer.',
      notes: ['I-44', 'I-65'],
      origin: 'section 5.8'
    }),
    ...sharedStandardQuestions,
    openMeetings: graded({
      ask: 'Are its meetings open, and its agendas and minutes published?',
      duty: 'may',
      origin: 'other councils'
    }),
    ratingAccountability: selfRating(heading)
  })
} as const;
