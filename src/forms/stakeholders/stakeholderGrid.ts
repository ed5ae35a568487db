import { choose, longText, text } from '../model/question';
import type { GridQuestion } from '../model/questionKinds';
import { stakeholderExample } from './stakeholderExample';

const origin = 'section 6';
const levelOptions = { high: 'High', medium: 'Medium', low: 'Low' };

/**
 * The stakeholder table of protocol section 6, the one definition of its rows for every form that asks for stakeholders; the table and the map
 * are the same rows. How a stakeholder is dealt with is a must for those who are no partners (step 5, note I-51).
 */
export const stakeholderGrid = {
  ask: 'Which partners and stakeholders affect its success?',
  guidance:
    'Interest is how much they care, power how much they can do, attitude whether they are for it or against it. For those who are no partners say how they are dealt with.',
  row: 'stakeholder',
  least: 0,
  most: 100,
  columns: {
    name: text({ ask: 'Name', required: 'Enter the name.', origin }),
    partner: choose({
      ask: 'Partner',
      options: { yes: 'Partner', no: 'Not a partner' },
      required: 'Say whether it is a partner.',
      origin
    }),
    interest: choose({ ask: 'Interest', options: levelOptions, required: 'Choose the level of interest.', origin }),
    power: choose({ ask: 'Power / influence', options: levelOptions, required: 'Choose the level of power.', origin }),
    attitude: choose({
      ask: 'Attitude',
      options: { positive: 'Positive', neutral: 'Neutral', negative: 'Negative' },
      required: 'Choose the attitude.',
      origin
    }),
    risk: longText({ ask: 'Risk to the partnership', origin }),
    treatment: longText({ ask: 'How it is dealt with', origin }),
    contact: text({ ask: 'Contact', origin: 'ours' })
  },
  map: { name: 'name', up: 'interest', right: 'power', mark: 'attitude' },
  rowRules: [
    {
      column: 'treatment',
      when: { column: 'partner', is: ['no'] },
      required: 'Say how this stakeholder is dealt with: it is not a partner.'
    }
  ],
  good:
    'Derbyshire Police, a partner. Interest high: a key partner organisation. Power high: on the board and pays towards the core cost. ' +
    'Risk: without it the priorities would not be met and its contribution would be lost.',
  example: stakeholderExample,
  notes: ['I-50', 'I-51', 'I-52'],
  origin
} as const satisfies Omit<GridQuestion, 'kind'>;
