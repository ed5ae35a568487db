import { criterionNames } from '../../domain/significance/criterionNames';
import type { CriterionNumber, Score, TypedAmounts } from '../../domain/significance/significance';

/** What helps to answer one criterion; its title, question and anchors come from the settings in force. */
export interface CriterionHelp {
  /** The criterion in few words, as summaries name it. */
  readonly label: string;
  readonly guidance: string;
}

/** Appendix A (protocol section 3). The guidance is ours, in plain English. */
export const significanceForm: {
  readonly title: string;
  readonly intro: string;
  readonly notRisk: string;
  readonly scoreNames: { readonly [S in Score]: string };
  readonly doesNotApply: string;
  readonly between: string;
  readonly reasonLabel: string;
  readonly criteria: { readonly [N in CriterionNumber]: CriterionHelp };
  readonly amounts: { readonly [A in keyof TypedAmounts]: { readonly label: string; readonly hint: string } };
  readonly aims: {
    readonly question: string;
    readonly direct: string;
    readonly indirect: string;
    readonly none: string;
  };
} = {
  title: 'How significant is the partnership?',
  intro: 'Give each criterion the score that most closely fits. Your own knowledge of the partnership decides.',
  notRisk: 'Significance is not risk: it decides how much governance is needed.',
  scoreNames: {
    1: 'Insignificant',
    2: 'Minor significance',
    3: 'Moderate significance',
    4: 'Major significance',
    5: 'Highly significant'
  },
  doesNotApply: 'Does not apply',
  between: 'In between (no wording in the protocol)',
  reasonLabel: 'Reason',
  criteria: {
    1: {
      label: criterionNames[1],
      guidance:
        'Enter the three amounts for the financial year in which they are highest, and the score is proposed for you.'
    },
    2: {
      label: criterionNames[2],
      guidance: 'Tick the aims that the partnership serves, directly or indirectly, and the score is proposed for you.'
    },
    3: {
      label: criterionNames[3],
      guidance: 'Score 5 where the council is the accountable body or the law requires the partnership.'
    },
    4: {
      label: criterionNames[4],
      guidance:
        'How widely do elected members and the press take an interest: a ward, the district, the county, the country?'
    },
    5: {
      label: criterionNames[5],
      guidance: 'If two scores fit, take the higher one. Think of the partners you would least like to lose, too.'
    },
    6: {
      label: criterionNames[6],
      guidance: 'What happens if a deadline that somebody else set is missed?'
    },
    9: {
      label: criterionNames[9],
      guidance:
        'Has something like this been done before, and with these partners? A new body with no history scores 4.'
    }
  },
  amounts: {
    year: { label: 'Financial year', hint: 'The year in which the amounts are highest, for example 2027/28' },
    cash: { label: 'Money that the council contributes', hint: 'In pounds, for example 25,000. Enter 0 if none' },
    time: { label: 'Officer time and work done', hint: 'What it would cost, in pounds. An estimate will do' },
    passingThrough: {
      label: "Money directed through the council's accounts",
      hint: 'Such as a grant held for the partnership, in pounds'
    }
  },
  aims: {
    question: 'Which corporate aims does the partnership contribute to?',
    direct: 'Directly',
    indirect: 'Indirectly',
    none: 'Not at all'
  }
};
