import { carried, confirm } from '../model/question';

/** B7: the results and the officer's declaration (B-36 and B-37). Sign-off and CEPT's check are decisions, not questions. */
export const resultsSection = {
  id: 'results',
  heading: 'Results and declaration',
  questions: {
    screening: carried({ ask: 'Is it a partnership?', from: 'Worked out from the screening', origin: 'section 2' }),
    significance: carried({ ask: 'How significant is it?', from: 'Worked out from Appendix A', origin: 'section 3' }),
    declaration: confirm({
      ask: 'As lead officer I declare that these answers are true and complete as far as I know.',
      guidance: 'The date of your declaration is the moment at which you submit.',
      required: 'Make the declaration, or put right what is not true yet.',
      origin: 'ours'
    })
  }
} as const;
