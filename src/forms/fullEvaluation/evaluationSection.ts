import { performanceSection } from '../basicEvaluation/performanceSection';
import { file, graded, grid, text, yesNo } from '../model/question';
import { exitQuestions } from './exitQuestions';
import { interval } from './intervals';
import { selfRating } from './selfRating';
import { principlesOf, supporting } from '../supporting';

const { plan, deliverables, clarity, clarityChoice, clarityFixBy, clarityReason, performanceReporting } =
  performanceSection.questions;
const heading = 'Evaluation and monitoring';

/** Section 8 of the template (D8-1 to D8-10; protocol section 5.10). */
export const evaluationSection = {
  id: 'evaluation',
  heading,
  lead: 'The fundamental test is whether the council can evaluate at any time how well the partnership is performing.',
  subheadings: {
    plan: 'Plan and performance',
    outputs: 'Outputs, outcomes and deliverables',
    exitEnd: 'If it ends',
    ratingEvaluation: 'Your rating'
  },
  questions: supporting(principlesOf.evaluation, {
    plan,
    planFile: file({
      ask: 'Attach the action plan or business plan',
      kinds: { action: 'Action plan', business: 'Business plan' },
      most: 5,
      duty: 'should',
      origin: 'section 5.10'
    }),
    perfAccountability: graded({
      ask: 'Are there clear lines of accountability for its financial and outcome performance?',
      required: 'Say whether lines of accountability are clear.',
      origin: 'section 5.10'
    }),
    perfProgress: graded({
      ask: 'Is it settled how progress against targets is managed and reported?',
      required: 'Say whether it is settled how progress is managed and reported.',
      origin: 'section 5.10'
    }),
    perfReportingBack: graded({
      ask: 'Are there formal arrangements for representatives to report back to their own bodies?',
      required: 'Say whether representatives formally report back.',
      origin: 'section 5.10'
    }),
    perfRevision: graded({
      ask: 'Are aims, objectives and working arrangements reconsidered in the light of what monitoring finds?',
      required: 'Say whether aims and arrangements are reconsidered in the light of findings.',
      origin: 'section 5.10'
    }),
    perfChallenge: graded({
      ask: 'Are there regular and formal opportunities to challenge performance?',
      required: 'Say whether there are formal opportunities to challenge performance.',
      origin: 'section 5.10'
    }),
    performanceReporting,
    performanceInterval: interval('these arrangements for performance', 'are'),
    outputs: grid({
      ask: 'What are the output targets?',
      guidance:
        'Levels of service that can be counted, such as the number of families re-housed, or a single event. A target says how it is measured. Tick what is true of it: specific, measurable, achievable, realistic, timely.',
      good: 'Re-house 40 families by 31 March 2028, counted from the tenancy agreements signed (2026/27: 28).',
      row: 'output',
      least: 1,
      most: 60,
      required: 'Add the output targets, one at least.',
      columns: {
        output: text({ ask: 'Output target', required: 'Say what the target is.', origin: 'section 5.10' }),
        baseline: text({ ask: 'Now', origin: 'section 5.10' }),
        measure: text({ ask: 'How it is measured', required: 'Say how it is measured.', origin: 'section 5.10' }),
        specific: yesNo({ ask: 'Specific', origin: 'section 5.10' }),
        measurable: yesNo({ ask: 'Measurable', origin: 'section 5.10' }),
        achievable: yesNo({ ask: 'Achievable', origin: 'section 5.10' }),
        realistic: yesNo({ ask: 'Realistic', origin: 'section 5.10' }),
        timely: yesNo({ ask: 'Timely', origin: 'section 5.10' })
      },
      origin: 'section 5.10'
    }),
    outcomes: grid({
      ask: 'What are the outcomes, and what shows them?',
      guidance: 'Harder to count, but with clear indicators: fewer homeless people, shown by a survey or a register.',
      row: 'outcome',
      least: 1,
      most: 60,
      required: 'Add the outcomes, one at least.',
      columns: {
        outcome: text({ ask: 'Outcome', required: 'Say what the outcome is.', origin: 'section 5.10' }),
        indicator: text({ ask: 'Indicator', required: 'Say what shows it.', origin: 'section 5.10' }),
        source: text({ ask: 'Source', origin: 'section 5.10' })
      },
      origin: 'section 5.10'
    }),
    deliverables,
    performanceAnyTime: graded({
      ask: 'Can the council tell at any time how well it is performing?',
      required: 'Say whether the council can tell at any time how well it is performing.',
      origin: 'section 5.10'
    }),
    clarity,
    clarityChoice,
    clarityFixBy,
    clarityReason,
    ...exitQuestions,
    ratingEvaluation: selfRating(heading)
  })
} as const;
