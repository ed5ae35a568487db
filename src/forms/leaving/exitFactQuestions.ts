import { longText } from '../model/question';

/** The seven exit questions of protocol section 5.10 in its order, answered as facts: what was arranged is asked before, this is what happens. */
export const exitFactQuestions = {
  factEnd: longText({
    ask: 'It comes to an end: which arrangements take effect?',
    required: 'Say which arrangements take effect.',
    origin: 'section 5.10'
  }),
  factMainstream: longText({
    ask: 'Which of its services are mainstreamed, and where?',
    required: 'Say which services are mainstreamed, or “None”.',
    origin: 'section 5.10'
  }),
  factLeaving: longText({
    ask: 'How does the council leave it?',
    required: 'Say how the council leaves it.',
    origin: 'section 5.10'
  }),
  factReallocation: longText({
    ask: 'How are its resources reallocated back to partners?',
    required: 'Say how its resources go back to partners.',
    origin: 'section 5.10'
  }),
  factLiabilities: longText({
    ask: 'Who do the residual liabilities rest with?',
    guidance: 'List amounts below.',
    required: 'Say with whom the residual liabilities rest.',
    origin: 'section 5.10'
  }),
  factImpact: longText({
    ask: 'What is the impact of its end, and how was it assessed?',
    required: 'Say what the impact is and how it was assessed.',
    origin: 'section 5.10'
  }),
  factReviewed: longText({
    ask: 'When were these arrangements last reviewed, and did they hold?',
    required: 'Say when the arrangements were last reviewed and whether they held.',
    origin: 'section 5.10'
  })
} as const;
