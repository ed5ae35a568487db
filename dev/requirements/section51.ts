import { later, proof, proved, rule, screen, type RequirementSection } from './requirement';

const officer = proof(
  'src/domain/drafts/toDocument.test.ts',
  'the document that answers submit › has the keys of the draft, the officer as lead officer and the amounts in pence'
);
const formNeeded = proof(
  'src/domain/status/followUps.test.ts',
  'a Moderate or Major proposal › of band %s on %s does not count'
);
const formEnough = proof(
  'src/domain/status/followUps.test.ts',
  'a Moderate or Major proposal › of band %s on %s is checked and signed by the band'
);
const table = proof(
  'src/domain/significance/consequences.test.ts',
  'formal approval to proceed (protocol section 4) › %s asks for Appendix %s'
);
const sixPrinciples = proof(
  'src/features/proposing/steps/StepsScreen.test.tsx',
  'says what corporate governance is, and the six principles of good governance (section 5.1)'
);

/** Sections 5.1 and 5.2: principles of good governance, and the evaluation that is built on them. */
export const section51: RequirementSection = {
  heading: 'Sections 5.1 and 5.2: principles and evaluation',
  requirements: [
    proved(
      'R110',
      'What corporate governance means can be read in the help',
      screen('proposing/steps/StepsScreen'),
      sixPrinciples
    ),
    proved('R111', 'Principle 1: clear functions and roles', screen('proposing/steps/StepsScreen'), sixPrinciples),
    proved(
      'R112',
      'Principle 2: purpose, and what citizens and users get',
      screen('proposing/steps/StepsScreen'),
      sixPrinciples
    ),
    proved(
      'R113',
      'Principle 3: values shown by how people behave',
      screen('proposing/steps/StepsScreen'),
      sixPrinciples
    ),
    proved(
      'R114',
      'Principle 4: informed and open decisions, risk in hand',
      screen('proposing/steps/StepsScreen'),
      sixPrinciples
    ),
    proved('R115', 'Principle 5: those who govern are able to', screen('proposing/steps/StepsScreen'), sixPrinciples),
    proved(
      'R116',
      'Principle 6: stakeholders take part, and somebody answers to them',
      screen('proposing/steps/StepsScreen'),
      sixPrinciples
    ),
    later(5, 'R117', 'Governance rests on sound systems and processes'),
    later(5, 'R118', '... on somebody who answers'),
    later(5, 'R119', '... on leadership'),
    later(5, 'R120', '... on high standards of behaviour'),
    later(5, 'R121', 'The evaluation finds out which governance is there'),
    later(5, 'R122', '... and what is missing'),
    later(5, 'R123', '... and tells the council its part in each partnership'),
    proved('R124', 'The officer concerned fills it in', rule('domain/drafts/toDocument', 'toDocument'), officer),
    proved(
      'R125',
      'The full evaluation is a must from 70 %',
      rule('domain/status/judgeSubmission', 'takeSubmission'),
      formNeeded
    ),
    later(5, 'R126', 'It is built on the six principles'),
    later(5, 'R127', 'Heading 1: what the council does and gives'),
    later(5, 'R128', 'Heading 2: what it is for'),
    later(5, 'R129', 'Heading 3: the corporate aims'),
    later(5, 'R130', 'Heading 4: risks of taking part'),
    later(5, 'R131', 'Heading 5: funding'),
    later(5, 'R132', 'Heading 6: accountability and transparency'),
    later(5, 'R133', 'Heading 7: learning and sharing'),
    later(5, 'R134', 'Heading 8: evaluation and monitoring'),
    later(5, 'R135', 'Filling it in ties the partnership to service planning'),
    later(5, 'R136', '... and to risk assessment'),
    later(5, 'R137', 'Risk assessment brings in policies and laws such as procurement'),
    later(5, 'R138', '... and data quality standards'),
    proved(
      'R139',
      'Moderate and Limited do without the full evaluation',
      rule('domain/status/judgeSubmission', 'takeSubmission'),
      formEnough
    ),
    proved(
      'R140',
      'Limited takes Appendix B, Moderate C, Major D',
      rule('domain/significance/consequences', 'consequencesOf'),
      table
    )
  ]
};
