import { carried, grid, money, number, text, yesNo } from '../model/question';

/** B4: what it costs and who pays (B-20 to B-24; protocol sections 3, criterion 1, and 5.7). */
export const resourcesSection = {
  id: 'resources',
  heading: 'Money and time',
  lead: 'Enter 0 where there is none. Estimates will do.',
  questions: {
    firstYear: carried({
      ask: 'First financial year',
      from: 'Worked out: the present one, or the one in which it starts if that is later',
      origin: 'ours'
    }),
    cashThisYear: money({
      ask: 'Money from the council in the first year',
      guidance: 'In pounds, for example 2,500.',
      required: 'Enter the money from the council in the first year, or 0.',
      origin: 'section 5.7'
    }),
    cashNextYear: money({
      ask: 'Money from the council in the second year',
      required: 'Enter the money from the council in the second year, or 0.',
      origin: 'section 5.7'
    }),
    cashYearAfter: money({
      ask: 'Money from the council in the third year',
      required: 'Enter the money from the council in the third year, or 0.',
      origin: 'section 5.7'
    }),
    timeDays: number({
      ask: 'Officer time in days a year',
      guidance: 'All officers together, to the nearest day.',
      required: 'Enter the days of officer time a year, or 0.',
      origin: 'section 3'
    }),
    timeValue: carried({
      ask: 'What officer time and work done cost',
      from: 'How significant?, criterion 1',
      origin: 'section 3'
    }),
    passingThrough: carried({
      ask: "Money directed through the council's accounts",
      from: 'How significant?, criterion 1',
      origin: 'section 3'
    }),
    wholeBudget: money({
      ask: "The partnership's whole budget for a year",
      guidance: 'From all partners and funders, if you know it.',
      origin: 'other councils'
    }),
    grantFunded: yesNo({
      ask: 'Is any of it paid for by grants?',
      required: 'Say whether any of it is paid for by grants.',
      origin: 'section 5.7'
    }),
    grants: grid({
      ask: 'Which grants?',
      guidance: 'Say where the conditions can be found: a folder, a paper file, a web address.',
      onlyWhen: { question: 'grantFunded', is: ['yes'] },
      row: 'grant',
      least: 1,
      most: 20,
      required: 'Add the grants, one at least.',
      columns: {
        funder: text({ ask: 'Funder', required: 'Enter the funder.', origin: 'section 5.7' }),
        amount: money({ ask: 'Amount', required: 'Enter the amount.', origin: 'section 5.7' }),
        ends: text({ ask: 'Ends', origin: 'section 5.7' }),
        conditions: text({ ask: 'Where the conditions are', origin: 'section 5.7' })
      },
      origin: 'section 5.7'
    })
  }
} as const;
