import { date, graded, grid, longText, number, text, yesNo } from '../model/question';
import { principlesOf, supporting } from '../supporting';

/** E4: how it was governed (E-12 to E-16; protocol sections 5.3, 5.4, 5.8 and 5.10). */
export const governanceSection = {
  id: 'governance',
  heading: 'Governance',
  questions: supporting(principlesOf.accountability, {
    agreementLastReview: date({
      ask: 'When was the governing agreement reviewed?',
      guidance: 'Leave it empty if it was not reviewed this year.',
      origin: 'section 5.3'
    }),
    agreementChanged: yesNo({
      ask: 'Did it change?',
      required: 'Say whether the governing agreement changed.',
      origin: 'section 5.3'
    }),
    agreementHeld: yesNo({
      ask: 'Does the council still hold a copy of the version in force?',
      required: 'Say whether the council holds the version in force.',
      origin: 'other councils'
    }),
    meetingsHeld: number({ ask: 'How many meetings were held?', origin: 'section 5.3' }),
    meetingsQuorate: graded({ ask: 'Were they quorate?', duty: 'may', origin: 'section 5.3' }),
    meetingsAttended: graded({ ask: 'Did the council attend?', duty: 'may', origin: 'section 5.3' }),
    minutesHeld: graded({ ask: 'Are the minutes held?', duty: 'may', origin: 'section 5.3' }),
    reportsBack: grid({
      ask: 'When and to whom was it reported back in the council?',
      row: 'report',
      least: 1,
      most: 30,
      required: 'Add the reports back to the council, one at least.',
      columns: {
        on: date({ ask: 'Date', required: 'Enter the date.', origin: 'section 5.10' }),
        body: text({ ask: 'To whom', required: 'Say to whom.', origin: 'section 5.10' })
      },
      origin: 'section 5.10'
    }),
    challengeHeld: longText({
      ask: 'When was its performance formally challenged, and by whom?',
      required: 'Say when and by whom its performance was challenged, or “Not this year”.',
      origin: 'section 5.10'
    }),
    complaintsCount: number({
      ask: 'How many complaints were there?',
      required: 'Enter the number of complaints, or 0.',
      origin: 'section 5.4'
    }),
    conflictsCount: number({
      ask: 'How many conflicts between partners?',
      required: 'Enter the number of conflicts, or 0.',
      origin: 'section 5.4'
    }),
    declarationsCount: number({
      ask: 'How many declarations of interest?',
      required: 'Enter the number of declarations, or 0.',
      origin: 'section 5.8'
    }),
    complaintsNote: longText({
      ask: 'What came of them?',
      guidance: 'In general: no names, and nothing that is not for all staff to read.',
      origin: 'section 5.4'
    })
  })
} as const;
