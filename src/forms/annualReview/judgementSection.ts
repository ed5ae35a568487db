import { ratings } from '../fullEvaluation/selfRating';
import { choose, confirm, date, grid, longText, text } from '../model/question';
import { principlesOf, supporting } from '../supporting';

/** E7: the judgement of the year and what follows (E-24 to E-27). */
export const judgementSection = {
  id: 'judgement',
  heading: 'Judgement',
  lead: 'Substantial: nothing to do. Reasonable: small gaps. Limited: gaps that matter. Weak: it cannot go on like this.',
  questions: supporting(principlesOf.evaluation, {
    yearRatingRole: rating("the council's role and contribution"),
    yearRatingAims: rating('the aims of the partnership'),
    yearRatingCorporateAims: rating('its contribution to corporate aims'),
    yearRatingRisk: rating('risk'),
    yearRatingFunding: rating('funding'),
    yearRatingAccountability: rating('accountability and transparency'),
    yearRatingLearning: rating('learning and sharing'),
    yearRatingEvaluation: rating('evaluation and monitoring'),
    yearRatingOverall: rating('the partnership as a whole'),
    yearRecommendation: choose({
      ask: 'What do you recommend?',
      options: {
        carryOn: 'Continue',
        change: 'Continue with changes',
        scaleDown: 'Scale down',
        merge: 'Merge with another',
        leave: 'Leave'
      },
      required: 'Choose what you recommend.',
      origin: 'other councils'
    }),
    yearRecommendationReason: longText({
      ask: 'Why?',
      required: 'Give the reason for your recommendation.',
      origin: 'other councils'
    }),
    nextActions: grid({
      ask: 'What is done next year?',
      row: 'action',
      least: 1,
      most: 60,
      required: 'Add the actions for next year, one at least.',
      columns: {
        action: text({ ask: 'Action', required: 'Say what is done.', origin: 'other councils' }),
        owner: text({ ask: 'Who', required: 'Say who does it.', origin: 'other councils' }),
        due: date({ ask: 'By when', required: 'Enter the date.', origin: 'other councils' })
      },
      origin: 'other councils'
    }),
    reviewDeclaration: confirm({
      ask: 'As lead officer I declare that this review is true and complete as far as I know.',
      guidance: 'The date of your declaration is the moment at which you submit.',
      required: 'Make the declaration, or put right what is not true yet.',
      origin: 'ours'
    })
  })
} as const;

function rating(of: string) {
  return choose({
    ask: `How do you rate ${of}?`,
    options: ratings,
    required: `Rate ${of}.`,
    origin: 'other councils'
  });
}
