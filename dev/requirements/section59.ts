import { later, type RequirementSection } from './requirement';

/** Section 5.9 and the first part of 5.10: learning, data and performance. */
export const section59: RequirementSection = {
  heading: 'Sections 5.9 and 5.10: learning and performance',
  requirements: [
    later(5, 'R252', 'What like partnerships did was looked at'),
    later(5, 'R253', 'Which good examples were used'),
    later(5, 'R254', 'How it shares its own'),
    later(5, 'R255', 'The statement on data quality is pointed to'),
    later(5, 'R256', 'Shared data follows the Data Quality Policy'),
    later(5, 'R257', 'A protocol for sharing data is in place'),
    later(5, 'R258', 'It says who sees that data is fit for purpose'),
    later(5, 'R259', 'There is an action or business plan'),
    later(5, 'R260', 'It is managed and watched by that plan'),
    later(5, 'R261', 'The plan is clear and can be measured'),
    later(5, 'R262', 'The plan has dates that fit'),
    later(5, 'R263', 'Milestones, outcomes and indicators are managed'),
    later(5, 'R264', '... and whether they came in time and within budget'),
    later(5, 'R265', 'Performance 1: it is clear who answers for money and results'),
    later(5, 'R266', 'Performance 2: how progress is managed and told'),
    later(5, 'R267', 'Performance 3: representatives report back'),
    later(5, 'R268', 'Performance 4: findings change aims and ways of working'),
    later(5, 'R269', 'Performance 5: there are set times to challenge it'),
    later(5, 'R270', 'All five are on record and looked at again'),
    later(5, 'R271', 'The council can tell at any time how well it does'),
    later(5, 'R272', 'Level 1: objectives, and which aims they serve'),
    later(5, 'R273', 'Outputs are numbers or single events'),
    later(5, 'R274', 'Output targets are SMART'),
    later(5, 'R275', '... and say how they are measured'),
    later(5, 'R276', 'Outcomes have indicators, however hard to count'),
    later(5, 'R277', 'Level 2: deliverables'),
    later(5, 'R278', '... each a task in few words'),
    later(5, 'R279', '... with a date, or dates in stages'),
    later(5, 'R280', '... with somebody by name who leads it'),
    later(5, 'R281', '... with people and money')
  ]
};
