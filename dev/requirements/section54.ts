import { context, proof, proved, question, type RequirementSection } from './requirement';

const whyNoAim = proof(
  'src/forms/registration/draftRegistration.test.ts',
  'a registration that cannot be submitted yet › asks why the council takes part only where no corporate aim is served (section 5.5)'
);
const aims = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on every question about aims (section 5.4)'
);
const corporateAims = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on how it helps each corporate aim, and on the benefit of taking part where that is little (section 5.5)'
);
const performance = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on the plan, the five issues of performance and how often they are looked at (section 5.10)'
);

/** Sections 5.4 and 5.5: aims of the partnership and of the council. */
export const section54: RequirementSection = {
  heading: 'Sections 5.4 and 5.5: aims',
  requirements: [
    proved(
      'R166',
      'Partnerships fail without objectives, plans and management: all three are asked for',
      question('D.plan'),
      performance
    ),
    proved('R167', 'The partners begin by naming what they want to achieve', question('D.objectives'), aims),
    proved('R168', 'Aims 1: which aims are agreed', question('D.objectives'), aims),
    proved('R169', 'Aims 2: can they be reached and measured', question('D.objectives.measurable'), aims),
    proved('R170', 'Aims 3: why it exists', question('D.reason'), aims),
    proved('R171', 'Aims 4: were community or users consulted', question('D.consultation'), aims),
    proved('R172', 'Aims 5: does it do what something else does already', question('D.duplication'), aims),
    proved('R173', 'Aims 6: were other ways weighed, on paper', question('D.options'), aims),
    proved('R174', 'Aims 7: is there a sound business case', question('D.businessCase'), aims),
    proved('R175', 'Aims 8: what do end users get', question('D.userBenefit'), aims),
    proved('R176', 'Aims 9: how it talks with its stakeholders', question('D.communication'), aims),
    proved('R177', 'Aims 10: is there a communications strategy', question('D.communication'), aims),
    proved(
      'R178',
      'Aims 11: do users and public know how it works and who answers',
      question('D.publicInformed'),
      aims
    ),
    proved('R179', 'Aims 12: is there one procedure for complaints', question('D.complaints'), aims),
    proved('R180', 'Aims 13: if not, how somebody wronged is put right', question('D.redress'), aims),
    proved('R181', 'Aims 14: how conflicts end', question('D.conflicts'), aims),
    proved(
      'R182',
      "How it serves the council's vision, aims and objectives",
      question('D.aimContributions'),
      corporateAims
    ),
    proved(
      'R183',
      'Much of the council in it means that it must serve an aim',
      question('D.littleContribution'),
      corporateAims
    ),
    proved('R184', 'Where it serves no aim, why take part is asked', question('B.whyNoAim'), whyNoAim),
    proved('R185', 'Its effect on the community strategy is weighed', question('D.communityEffect'), corporateAims),
    context('R186', 'The council answers in law for the community strategy')
  ]
};
