import { carried, choose, graded, grid, text, yesNo } from '../model/question';
import { principlesOf, supporting } from '../supporting';

/** E1: what the year was, and what became of last year's actions (E-01 to E-04; protocol section 4). */
export const yearSection = {
  id: 'year',
  heading: 'The year',
  lead: 'Facts that stand since last year are affirmed or changed in Appendix B and in the evaluation. Figures and judgements are given anew.',
  questions: supporting(principlesOf.evaluation, {
    yearReviewed: text({
      ask: 'Which year does this review cover?',
      guidance: 'For example 2027/28, or the months since the last review.',
      required: 'Enter the year that this review covers.',
      origin: 'section 4'
    }),
    lastActions: grid({
      ask: "What became of last year's actions and gaps?",
      row: 'action',
      least: 0,
      most: 60,
      columns: {
        action: text({ ask: 'Action', required: 'Say which action.', origin: 'section 5.2' }),
        state: choose({
          ask: 'State',
          options: { done: 'Done', underWay: 'Under way', late: 'Late', dropped: 'Dropped' },
          required: 'Choose the state.',
          origin: 'other councils'
        }),
        note: text({ ask: 'Note', origin: 'other councils' })
      },
      origin: 'other councils'
    }),
    changedFacts: carried({
      ask: 'Facts that changed since last year',
      from: 'Worked out from the document before',
      origin: 'other councils'
    }),
    bandMove: carried({
      ask: 'Significance then and now',
      from: 'Worked out from Appendix A, which is scored anew',
      codes: { same: 'The same band', rose: 'A higher band', fell: 'A lower band' },
      notes: ['I-36'],
      origin: 'section 4'
    }),
    bandMoveReason: text({
      ask: 'What moved it into another band?',
      onlyWhen: { question: 'bandMove', is: ['rose', 'fell'] },
      required: 'Say what moved it into another band.',
      origin: 'section 3'
    }),
    stillPartnership: yesNo({
      ask: 'Is it still a partnership as the protocol defines one?',
      required: 'Say whether it is still a partnership.',
      origin: 'section 2'
    }),
    aimsValid: graded({
      ask: 'Are its aims and objectives still valid, and were they reconsidered in the light of results?',
      required: 'Say whether its aims are still valid.',
      origin: 'section 5.10'
    })
  })
} as const;
