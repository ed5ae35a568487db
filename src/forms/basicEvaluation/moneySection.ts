import { carried, choose, computed, graded, grid, longText, moneyByYear, text } from '../model/question';
import { principlesOf, supporting } from '../supporting';

/** C4: who puts in what, and what it does to the budget (C-10 to C-12; protocol section 5.7). */
export const moneySection = {
  id: 'money',
  heading: 'Money',
  questions: supporting(principlesOf.funding, {
    contributions: grid({
      ask: 'What does each partner put in, in money and in staff?',
      guidance: "Confirmed and proposed, by financial year; the council's own too. Staff as what they cost.",
      row: 'contribution',
      least: 1,
      most: 100,
      required: 'Add what each partner puts in, one row at least.',
      columns: {
        partner: text({ ask: 'Partner', required: 'Enter the partner.', origin: 'section 5.7' }),
        what: choose({
          ask: 'Money or staff',
          options: { funding: 'Money', staff: 'Staff' },
          required: 'Choose money or staff.',
          origin: 'section 5.7'
        }),
        amounts: moneyByYear({
          ask: 'Amounts by financial year',
          standing: true,
          required: 'Enter the amounts, confirmed or proposed.',
          origin: 'section 5.7'
        })
      },
      origin: 'section 5.7'
    }),
    contributionsTotal: computed({
      ask: 'All contributions together',
      by: { rule: 'sum', of: ['contributions.amounts'] },
      unit: 'money',
      origin: 'section 5.7'
    }),
    councilMoney: carried({
      ask: 'Does it cost the council money, time or services?',
      from: 'Worked out from Appendix B, Money and time',
      codes: { none: 'No', some: 'Yes' },
      origin: 'section 5.7'
    }),
    budgetEffect: longText({
      ask: "What does it do to the council's budget, this year and later?",
      guidance: 'Where the money comes from, whether it is in the budget already, and what is bound for later years.',
      onlyWhen: { question: 'councilMoney', is: ['some'] },
      required: "Say what it does to the council's budget, this year and later.",
      origin: 'section 5.7'
    }),
    spendApproval: text({
      ask: 'Who approved the spending, and where is that recorded?',
      guidance: 'The body, the date and the minute, or the officer and the decision record.',
      onlyWhen: { question: 'councilMoney', is: ['some'] },
      required: 'Name the approval to spend, or say by when there will be one.',
      origin: 'section 5.7'
    }),
    vat: graded({
      ask: 'Has the VAT position been checked?',
      guidance: 'If VAT rules are not followed, the money may be less than expected and penalties may follow.',
      required: 'Say whether the VAT position has been checked.',
      origin: 'section 5.7'
    }),
    grantFunded: carried({
      ask: 'Is any of it paid for by grants?',
      from: 'Appendix B, Money and time',
      codes: { yes: 'Yes', no: 'No' },
      origin: 'section 5.7'
    }),
    grantConditions: graded({
      ask: 'Are the terms and conditions of the grants clear and kept to?',
      guidance: 'How long papers must be kept, what counts as qualifying spending, when the money can be clawed back.',
      onlyWhen: { question: 'grantFunded', is: ['yes'] },
      required: 'Say whether the terms and conditions of the grants are clear and kept to.',
      origin: 'section 5.7'
    })
  })
} as const;
