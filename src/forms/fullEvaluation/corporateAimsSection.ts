import { carried, choose, grid, longText, text } from '../model/question';
import { selfRating } from './selfRating';
import { principlesOf, supporting } from '../supporting';

const heading = "Contribution of partnership to council's corporate aims";

/** Section 3 of the template (D3-1 to D3-4; protocol section 5.5). */
export const corporateAimsSection = {
  id: 'corporateAims',
  heading,
  lead: 'Partnerships to which the council contributes significant resources should without doubt contribute to its aims, directly or indirectly.',
  questions: supporting(principlesOf.corporateAims, {
    aims: carried({
      ask: 'Corporate aims that it serves',
      from: 'How significant?, criterion 2',
      codes: { none: 'None', some: 'One or more' },
      origin: 'section 5.5'
    }),
    aimContributions: grid({
      ask: 'How does it help each of these aims?',
      guidance: 'One row for each aim that was ticked for criterion 2, and how anybody could tell.',
      onlyWhen: { question: 'aims', is: ['some'] },
      row: 'aim',
      least: 1,
      most: 30,
      required: 'Say how it helps each aim, one row at least.',
      columns: {
        aim: text({ ask: 'Corporate aim', required: 'Enter the aim.', origin: 'section 5.5' }),
        how: choose({
          ask: 'Directly or indirectly',
          options: { direct: 'Directly', indirect: 'Indirectly', none: 'Not at all' },
          required: 'Choose directly, indirectly or not at all.',
          origin: 'section 5.5'
        }),
        what: text({ ask: 'How', required: 'Say how.', origin: 'section 5.5' }),
        measure: text({ ask: 'Measured by', origin: 'section 5.5' })
      },
      notes: ['I-07', 'I-48'],
      origin: 'section 5.5'
    }),
    communityEffect: longText({
      ask: "What is its effect on the priorities of the community strategy, or today's plan for the place?",
      notes: ['I-63'],
      origin: 'section 5.5'
    }),
    whyNoAim: carried({
      ask: 'Why the council takes part although no corporate aim is served',
      from: "Appendix B, The council's aims",
      onlyWhen: { question: 'aims', is: ['none'] },
      origin: 'section 5.5'
    }),
    littleContribution: longText({
      ask: 'Who gave serious consideration to the benefit of taking part, and what did they find?',
      guidance: 'The protocol asks for it where there is little or no impact on the aims.',
      onlyWhen: { question: 'aims', is: ['none'] },
      required: 'Say who considered the benefit of taking part, and what they found.',
      duty: 'must',
      notes: ['I-48'],
      origin: 'section 5.5'
    }),
    withoutIt: longText({ ask: 'Would the aims be met without it?', origin: 'other councils' }),
    ratingCorporateAims: selfRating(heading)
  })
} as const;
