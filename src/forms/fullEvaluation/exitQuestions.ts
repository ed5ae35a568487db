import { performanceSection } from '../basicEvaluation/performanceSection';
import { date, longText, yesNo } from '../model/question';
import { interval } from './intervals';

const { exitEnd, exitLiabilities, exitReviewOn } = performanceSection.questions;

/** Project lifetime and exit arrangements: the seven questions of protocol section 5.10 in its order, and the terms behind them. */
export const exitQuestions = {
  exitEnd,
  exitMainstream: longText({
    ask: 'Will the services provided by the partnership be mainstreamed?',
    required: 'Say whether its services will be mainstreamed.',
    origin: 'section 5.10'
  }),
  exitLeaving: longText({
    ask: 'What are the arrangements for the council leaving the partnership?',
    required: 'Say what the arrangements are for the council leaving it.',
    origin: 'section 5.10'
  }),
  exitReallocation: longText({
    ask: 'How will resources be reallocated back to partners?',
    required: 'Say how resources go back to partners.',
    origin: 'section 5.10'
  }),
  exitLiabilities,
  exitImpact: longText({
    ask: 'How will the impact of the cessation of the partnership be assessed?',
    required: 'Say how the impact of its end is assessed.',
    origin: 'section 5.10'
  }),
  exitInterval: interval('the exit arrangements', 'are'),
  exitReviewOn,
  terminationAgreed: yesNo({
    ask: 'Are the termination arrangements agreed by all partners and documented?',
    required: 'Say whether the termination arrangements are agreed and documented.',
    origin: 'section 5.10'
  }),
  terminationReviewedOn: date({
    ask: 'When were they last reviewed?',
    onlyWhen: { question: 'terminationAgreed', is: ['yes'] },
    required: 'Enter the date on which they were last reviewed.',
    origin: 'section 5.10'
  }),
  continuingLiability: longText({
    ask: 'How is any continuing financial liability managed?',
    guidance: 'So that the accountable body does not become liable by default.',
    required: 'Say how continuing financial liability is managed.',
    origin: 'section 5.10'
  }),
  assetOwnership: longText({
    ask: 'Who owns any assets?',
    required: 'Say who owns the assets, or “There are none”.',
    origin: 'section 5.10'
  }),
  assetDisposal: longText({
    ask: 'What are the arrangements for their disposal?',
    required: 'Say what the arrangements for disposal are, or “There are none”.',
    origin: 'section 5.10'
  })
} as const;
