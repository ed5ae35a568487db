import { proof, proved, question, rule, screen, type RequirementSection } from './requirement';

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
const role = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  "the full evaluation demands an answer › on the council's role, the structure and Internal Audit's right of access (section 5.3)"
);
const risk = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on the risk assessment, its method and findings, and the one made with all partners (section 5.6)'
);
const registers = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on both registers in which the risks of a Major partnership stand (section 4)'
);
const conduct = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on accountability to the public, scrutiny and the codes of conduct (section 5.8)'
);
const performance = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on the plan, the five issues of performance and how often they are looked at (section 5.10)'
);
const room = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation has room › for what the council puts in besides money, and for gaps with who closes them'
);
const headings = proof(
  'src/forms/appendices.test.ts',
  'the eight sections of Appendix D have the numbers that the protocol gives them'
);
const principles = proof(
  'src/forms/appendices.test.ts',
  'every question of the evaluation names the principles of good governance that it supports'
);
const mustAnswer = proof(
  'src/forms/registration/registrationForm.test.ts',
  'must have answers to what the protocol demands of every partnership, and to nothing else'
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
    proved('R117', 'Governance rests on sound systems and processes', question('D.perfProgress'), performance),
    proved('R118', '... on somebody who answers', question('D.perfAccountability'), performance),
    proved('R119', '... on leadership', question('B.leadBody'), mustAnswer),
    proved('R120', '... on high standards of behaviour', question('D.codesOfConduct'), conduct),
    proved('R121', 'The evaluation finds out which governance is there', question('D.structure'), role),
    proved('R122', '... and what is missing', question('D.gaps'), room),
    proved('R123', '... and tells the council its part in each partnership', question('D.roles'), role),
    proved('R124', 'The officer concerned fills it in', rule('domain/drafts/toDocument', 'toDocument'), officer),
    proved(
      'R125',
      'The full evaluation is a must from 70 %',
      rule('domain/status/judgeSubmission', 'takeSubmission'),
      formNeeded
    ),
    proved('R126', 'It is built on the six principles', rule('forms/supporting', 'principlesOf'), principles),
    proved(
      'R127',
      'Heading 1: what the council does and gives',
      rule('forms/fullEvaluation/fullEvaluationForm', 'fullEvaluationForm'),
      headings
    ),
    proved(
      'R128',
      'Heading 2: what it is for',
      rule('forms/fullEvaluation/fullEvaluationForm', 'fullEvaluationForm'),
      headings
    ),
    proved(
      'R129',
      'Heading 3: the corporate aims',
      rule('forms/fullEvaluation/fullEvaluationForm', 'fullEvaluationForm'),
      headings
    ),
    proved(
      'R130',
      'Heading 4: risks of taking part',
      rule('forms/fullEvaluation/fullEvaluationForm', 'fullEvaluationForm'),
      headings
    ),
    proved(
      'R131',
      'Heading 5: funding',
      rule('forms/fullEvaluation/fullEvaluationForm', 'fullEvaluationForm'),
      headings
    ),
    proved(
      'R132',
      'Heading 6: accountability and transparency',
      rule('forms/fullEvaluation/fullEvaluationForm', 'fullEvaluationForm'),
      headings
    ),
    proved(
      'R133',
      'Heading 7: learning and sharing',
      rule('forms/fullEvaluation/fullEvaluationForm', 'fullEvaluationForm'),
      headings
    ),
    proved(
      'R134',
      'Heading 8: evaluation and monitoring',
      rule('forms/fullEvaluation/fullEvaluationForm', 'fullEvaluationForm'),
      headings
    ),
    proved('R135', 'Filling it in ties the partnership to service planning', question('D.servicePlanRisk'), registers),
    proved('R136', '... and to risk assessment', question('D.riskAssessed'), risk),
    proved('R137', 'Risk assessment brings in policies and laws such as procurement', question('D.policies'), risk),
    proved('R138', '... and data quality standards', question('D.policies'), risk),
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
