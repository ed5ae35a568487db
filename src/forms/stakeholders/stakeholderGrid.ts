import type { GridQuestion } from '../model/questionKinds';
import { choose, longText, text, yesNo } from '../model/question';

const origin = 'section 6';
const levelOptions = { low: 'Low', medium: 'Medium', high: 'High' };

/** The rows of protocol section 6, for any form that asks for stakeholders; the table and the map are the same rows. */
export const stakeholderGrid = {
  row: 'stakeholder',
  good:
    'Derbyshire Police, a partner. Interest high: a key partner organisation. Power high: on the board and pays towards the core cost. ' +
    'Risk: without it the priorities would not be met and its contribution would be lost.',
  columns: {
    name: text({ ask: 'Partner or stakeholder', required: 'Enter who it is.', origin }),
    isPartner: yesNo({ ask: 'A partner?', required: 'Say whether it is a partner.', origin }),
    interest: choose({ ask: 'Interest', options: levelOptions, required: 'Choose how interested it is.', origin }),
    power: choose({
      ask: 'Power or influence',
      options: levelOptions,
      required: 'Choose how much power it has.',
      origin
    }),
    attitude: choose({
      ask: 'Attitude',
      options: { positive: 'Positive', neutral: 'Neutral', negative: 'Negative' },
      required: 'Choose its attitude.',
      origin
    }),
    risk: longText({ ask: 'Risk to the partnership', origin }),
    treatment: longText({ ask: 'How it will be dealt with', origin })
  },
  map: { name: 'name', up: 'interest', right: 'power', mark: 'attitude' },
  rowRules: [
    {
      column: 'treatment',
      when: { column: 'isPartner', is: ['no'] },
      required: 'Say how this stakeholder will be dealt with: it is not a partner (protocol section 6).'
    }
  ]
} as const satisfies Pick<GridQuestion, 'row' | 'good' | 'columns' | 'map' | 'rowRules'>;
