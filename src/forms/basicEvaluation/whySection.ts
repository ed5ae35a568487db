import { graded, grid, longText, text, yesNo } from '../model/question';
import { principlesOf, supporting } from '../supporting';

/** C1: why it exists and what it is to achieve (C-01 to C-05; protocol section 5.4). */
export const whySection = {
  id: 'why',
  heading: 'Why and what',
  lead: 'One of the main reasons that partnerships fail is the lack of clear objectives, plans and management.',
  questions: supporting(principlesOf.aims, {
    objectives: grid({
      ask: 'What are its agreed aims and objectives?',
      guidance: 'What the partners have agreed, not what the council alone hopes for. One row for each aim.',
      good: 'Halve the number of young people without work or training in the district by March 2029.',
      row: 'aim',
      least: 1,
      most: 20,
      required: 'Add the agreed aims and objectives, one at least.',
      columns: {
        aim: text({ ask: 'Aim or objective', required: 'Say what the aim is.', origin: 'section 5.4' }),
        realistic: yesNo({ ask: 'Realistic', required: 'Say whether it is realistic.', origin: 'section 5.4' }),
        measurable: yesNo({ ask: 'Measurable', required: 'Say whether it is measurable.', origin: 'section 5.4' })
      },
      origin: 'section 5.4'
    }),
    reason: longText({
      ask: 'Why does this partnership exist?',
      guidance: 'The need that it answers, and why it takes several bodies to answer it.',
      good: 'Four councils each had one emergency planner. Together they can keep a duty officer on call all year.',
      required: 'Say why the partnership exists.',
      origin: 'section 5.4'
    }),
    consultation: graded({
      ask: 'Is there evidence of consultation with the community or service users?',
      guidance: 'Who was asked, when, and what they said.',
      required: 'Say whether the community or service users were consulted.',
      origin: 'section 5.4'
    }),
    options: longText({
      ask: 'Which other ways of doing it were considered?',
      guidance:
        'Doing it alone, buying it, joining a partnership that exists, doing nothing. Say where the options appraisal is kept, if there is one.',
      good: 'Buying the service was dearer by a third; joining the county scheme would have left out the market towns.',
      required: 'Say which other ways of doing it were considered.',
      origin: 'section 5.4'
    }),
    duplication: graded({
      ask: 'Was it investigated whether it would duplicate something that exists?',
      guidance: 'The Partnerships Register shows what the council already takes part in.',
      required: 'Say whether duplication was investigated.',
      origin: 'section 5.4'
    }),
    userBenefit: longText({
      ask: 'What will be the actual benefit to end users?',
      guidance: 'What a resident or a user of the service would notice, and what the partnership adds to it.',
      required: 'Say what end users gain from it.',
      origin: 'section 5.4'
    })
  })
} as const;
