import { proof, proved, question, rule, type RequirementSection } from './requirement';

const corporateAims = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on how it helps each corporate aim, and on the benefit of taking part where that is little (section 5.5)'
);
const learning = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on what was learned from others and is shared, and on data (section 5.9)'
);
const performance = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on the plan, the five issues of performance and how often they are looked at (section 5.10)'
);
const results = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on outputs with their SMART ticks, outcomes with indicators, and deliverables (section 5.10)'
);
const achieved = proof(
  'src/forms/annualReview/protocolQuestions.test.ts',
  'the annual review demands an answer › on what was achieved, in time and within budget (section 5.10)'
);
const smart = proof(
  'src/domain/governance/smartHint.test.ts',
  '"output targets should be SMART" (section 5.10) › asks a vague wish for a number, a thing and a date'
);

/** Section 5.9 and the first part of 5.10: learning, data and performance. */
export const section59: RequirementSection = {
  heading: 'Sections 5.9 and 5.10: learning and performance',
  requirements: [
    proved('R252', 'What like partnerships did was looked at', question('D.lessons.example'), learning),
    proved('R253', 'Which good examples were used', question('D.lessons.used'), learning),
    proved('R254', 'How it shares its own', question('D.sharing'), learning),
    proved('R255', 'The statement on data quality is pointed to', question('D.dataQuality'), learning),
    proved('R256', 'Shared data follows the Data Quality Policy', question('D.dataQuality'), learning),
    proved('R257', 'A protocol for sharing data is in place', question('D.dataSharing'), learning),
    proved('R258', 'It says who sees that data is fit for purpose', question('D.dataSuppliers'), learning),
    proved('R259', 'There is an action or business plan', question('D.plan'), performance),
    proved('R260', 'It is managed and watched by that plan', question('D.performanceReporting'), performance),
    proved('R261', 'The plan is clear and can be measured', question('D.plan'), performance),
    proved('R262', 'The plan has dates that fit', question('D.plan'), performance),
    proved('R263', 'Milestones, outcomes and indicators are managed', question('E.outputResults'), achieved),
    proved(
      'R264',
      '... and whether they came in time and within budget',
      question('E.deliverableResults.onBudget'),
      achieved
    ),
    proved(
      'R265',
      'Performance 1: it is clear who answers for money and results',
      question('D.perfAccountability'),
      performance
    ),
    proved('R266', 'Performance 2: how progress is managed and told', question('D.perfProgress'), performance),
    proved('R267', 'Performance 3: representatives report back', question('D.perfReportingBack'), performance),
    proved('R268', 'Performance 4: findings change aims and ways of working', question('D.perfRevision'), performance),
    proved('R269', 'Performance 5: there are set times to challenge it', question('D.perfChallenge'), performance),
    proved('R270', 'All five are on record and looked at again', question('D.performanceInterval'), performance),
    proved('R271', 'The council can tell at any time how well it does', question('D.performanceAnyTime'), performance),
    proved('R272', 'Level 1: objectives, and which aims they serve', question('D.aimContributions'), corporateAims),
    proved('R273', 'Outputs are numbers or single events', question('D.outputs.output'), results),
    proved('R274', 'Output targets are SMART', rule('domain/governance/smartHint', 'smartHints'), smart),
    proved('R275', '... and say how they are measured', question('D.outputs.measure'), results),
    proved('R276', 'Outcomes have indicators, however hard to count', question('D.outcomes.indicator'), results),
    proved('R277', 'Level 2: deliverables', question('D.deliverables'), results),
    proved('R278', '... each a task in few words', question('D.deliverables.task'), results),
    proved('R279', '... with a date, or dates in stages', question('D.deliverables.milestone'), results),
    proved('R280', '... with somebody by name who leads it', question('D.deliverables.lead'), results),
    proved('R281', '... with people and money', question('D.deliverables.resources'), results)
  ]
};
