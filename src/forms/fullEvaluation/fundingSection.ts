import { moneySection } from '../basicEvaluation/moneySection';
import { computed, file, grid, longText, money, text, yesNo } from '../model/question';
import { selfRating } from './selfRating';
import { principlesOf, supporting } from '../supporting';

const {
  contributions,
  contributionsTotal,
  councilMoney,
  budgetEffect,
  spendApproval,
  vat,
  grantFunded,
  grantConditions
} = moneySection.questions;
const heading = 'Funding';

/** Section 5 of the template, as protocol section 5.7 numbers it (D5-1 to D5-7). */
export const fundingSection = {
  id: 'funding',
  heading,
  subheadings: {
    contributions: 'Contributions',
    vat: 'VAT and grants',
    spendDecides: 'Spending and savings',
    ratingFunding: 'Your rating'
  },
  questions: supporting(principlesOf.funding, {
    contributions,
    contributionsTotal,
    councilMoney,
    budgetEffect,
    spendApproval,
    spendApprovalFile: file({
      ask: 'Attach the approval to spend',
      kinds: { minute: 'Minute', decision: 'Decision record' },
      most: 5,
      onlyWhen: { question: 'councilMoney', is: ['some'] },
      duty: 'should',
      origin: 'section 5.7'
    }),
    vat,
    vatAdvice: text({
      ask: 'Who gave advice on VAT, and what does it change?',
      required: 'Say who gave advice on VAT, or “None taken”.',
      origin: 'section 5.7'
    }),
    grantFunded,
    grantConditions,
    grantTermsFile: file({
      ask: 'Attach the terms and conditions of the grants',
      kinds: { terms: 'Terms and conditions' },
      most: 5,
      onlyWhen: { question: 'grantFunded', is: ['yes'] },
      duty: 'should',
      origin: 'section 5.7'
    }),
    grantRetention: text({
      ask: 'How long must documents be retained?',
      onlyWhen: { question: 'grantFunded', is: ['yes'] },
      required: 'Say how long documents must be retained.',
      origin: 'section 5.7'
    }),
    grantQualifying: longText({
      ask: 'What counts as qualifying expenditure, and who makes sure of it?',
      onlyWhen: { question: 'grantFunded', is: ['yes'] },
      required: 'Say what counts as qualifying expenditure and who makes sure of it.',
      origin: 'section 5.7'
    }),
    clawBack: money({
      ask: 'How much could be clawed back at most?',
      onlyWhen: { question: 'grantFunded', is: ['yes'] },
      required: 'Enter the most that could be clawed back, or 0.',
      origin: 'section 5.7'
    }),
    spendDecides: longText({
      ask: 'Who decides on spending, can money be moved between purposes, and who sees financial reports how often?',
      required: 'Say who decides on spending, whether money can be moved, and who sees the reports.',
      origin: 'other councils'
    }),
    savings: yesNo({
      ask: 'Are efficiency savings expected?',
      required: 'Say whether efficiency savings are expected.',
      origin: 'section 7'
    }),
    savingsExpected: grid({
      ask: 'Which savings?',
      onlyWhen: { question: 'savings', is: ['yes'] },
      row: 'saving',
      least: 1,
      most: 30,
      required: 'Add the savings that are expected, one at least.',
      columns: {
        what: text({ ask: 'Saving', required: 'Say what is saved.', origin: 'section 7' }),
        year: text({ ask: 'Financial year', required: 'Enter the financial year.', origin: 'section 7' }),
        amount: money({ ask: 'Amount', required: 'Enter the amount.', origin: 'section 7' }),
        cashable: yesNo({ ask: 'Cashable', required: 'Say whether it is cashable.', origin: 'section 7' })
      },
      origin: 'section 7'
    }),
    savingsTotal: computed({
      ask: 'All savings together',
      onlyWhen: { question: 'savings', is: ['yes'] },
      by: { rule: 'sum', of: ['savingsExpected.amount'] },
      unit: 'money',
      origin: 'section 7'
    }),
    valueForMoney: longText({
      ask: 'Why is it value for money?',
      required: 'Say why it is value for money.',
      origin: 'section 7'
    }),
    ratingFunding: selfRating(heading)
  })
} as const;
