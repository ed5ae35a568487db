import type { QuestionExample } from '../model/questionKinds';

/** The protocol's example of stakeholder management (section 6), its table and its matrix in its own words. */
export const stakeholderExample: QuestionExample = {
  title: "The protocol's example: Bolsover Local Strategic Partnership",
  headings: ['Partners', 'Interest', 'Power / influence', 'Risk to partnership'],
  rows: [
    [
      'Derbyshire Police; Derbyshire County PCT; Derbyshire Fire Service',
      'High: key partner organisations',
      'High: Board and Executive Support Group representation and financial contributors',
      'Significant: key partners not being at the table would affect delivery against priorities in the Bolsover Sustainable Community Strategy 2006-2020, and core cost contributions would be lost'
    ]
  ],
  map: [
    { name: 'Derbyshire Police', interest: 'high', power: 'high' },
    { name: 'County PCT', interest: 'high', power: 'high' },
    { name: 'Derbyshire Fire and Rescue Service', interest: 'high', power: 'high' }
  ]
};
