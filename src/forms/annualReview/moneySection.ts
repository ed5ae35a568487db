import { choose, computed, grid, longText, money, text, yesNo } from '../model/question';
import { principlesOf, supporting } from '../supporting';

/** E3: money, savings and value (E-09 to E-11; protocol sections 5.7 and 7 v). */
export const moneySection = {
  id: 'money',
  heading: 'Money and value',
  questions: supporting(principlesOf.funding, {
    moneyResults: grid({
      ask: 'What did each partner plan to put in, and what did it put in?',
      guidance: "The council's own contribution too, with officer time as what it cost.",
      row: 'contribution',
      least: 1,
      most: 60,
      required: 'Add what each partner planned and put in, one row at least.',
      columns: {
        partner: text({ ask: 'Partner', required: 'Enter the partner.', origin: 'section 5.7' }),
        what: choose({
          ask: 'Money or staff',
          options: { funding: 'Money', staff: 'Staff' },
          required: 'Choose money or staff.',
          origin: 'section 5.7'
        }),
        plannedAmount: money({ ask: 'Planned', required: 'Enter what was planned.', origin: 'section 5.7' }),
        actualAmount: money({ ask: 'Actual', required: 'Enter what was put in.', origin: 'section 5.7' }),
        reason: text({ ask: 'Reason for a difference', origin: 'section 5.7' })
      },
      origin: 'section 5.7'
    }),
    plannedTotal: computed({
      ask: 'Planned, all together',
      by: { rule: 'sum', of: ['moneyResults.plannedAmount'] },
      unit: 'money',
      origin: 'section 5.7'
    }),
    actualTotal: computed({
      ask: 'Put in, all together',
      by: { rule: 'sum', of: ['moneyResults.actualAmount'] },
      unit: 'money',
      origin: 'section 5.7'
    }),
    madeSavings: yesNo({
      ask: 'Did it bring efficiency savings this year?',
      required: 'Say whether it brought efficiency savings.',
      origin: 'section 7'
    }),
    savingsMade: grid({
      ask: 'Which savings?',
      onlyWhen: { question: 'madeSavings', is: ['yes'] },
      row: 'saving',
      least: 1,
      most: 30,
      required: 'Add the savings, one at least.',
      columns: {
        what: text({ ask: 'Saving', required: 'Say what was saved.', origin: 'section 7' }),
        amount: money({ ask: 'Amount', required: 'Enter the amount.', origin: 'section 7' }),
        cashable: yesNo({ ask: 'Cashable', required: 'Say whether it is cashable.', origin: 'section 7' }),
        worked: text({ ask: 'How worked out', required: 'Say how it was worked out.', origin: 'section 7' }),
        checkedBy: text({ ask: 'Checked by', origin: 'section 7' })
      },
      origin: 'section 7'
    }),
    valueJudgement: choose({
      ask: 'Is it value for money?',
      options: { good: 'Good value', fair: 'Fair value', poor: 'Poor value', unknown: 'Cannot be told yet' },
      required: 'Judge whether it is value for money.',
      origin: 'section 7'
    }),
    costsExceed: yesNo({
      ask: 'Do its costs exceed its benefits?',
      required: 'Say whether its costs exceed its benefits.',
      origin: 'other councils'
    }),
    valueReason: longText({
      ask: 'Why do you judge so?',
      required: 'Give the reason for your judgement of value for money.',
      origin: 'section 7'
    })
  })
} as const;
