import { proof, proved, question, rule, type RequirementSection } from './requirement';

const exit = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on the seven exit questions, the agreed termination, liabilities and assets (section 5.10)'
);
const ceasing = proof(
  'src/domain/governance/governance.test.ts',
  '"if the partnership has both unclear objectives and unclear specific deliverables" (section 5.10) › "then serious consideration should be given to ceasing": cease, put right by a date, or continue with a reason'
);

/** The second part of section 5.10: ceasing and exit. */
export const section510: RequirementSection = {
  heading: 'Section 5.10: ceasing and exit',
  requirements: [
    proved(
      'R282',
      'Objectives and deliverables both unclear: ceasing is seriously considered',
      rule('domain/governance/clarity', 'clarityChoiceIn'),
      ceasing
    ),
    proved('R283', 'An exit is thought out, planned or not', question('D.exitEnd'), exit),
    proved('R284', 'All partners agree beforehand how it ends', question('D.terminationAgreed'), exit),
    proved('R285', '... on paper', question('D.terminationAgreed'), exit),
    proved('R286', '... and look at it again', question('D.terminationReviewedOn'), exit),
    proved('R287', 'Exit settles who goes on paying', question('D.continuingLiability'), exit),
    proved('R288', '... who owns what, and what becomes of it', question('D.assetDisposal'), exit),
    proved('R289', '... so that no dispute arises and nobody pays by default', question('D.exitLiabilities'), exit),
    proved('R290', 'Exit 1: what happens at its end', question('D.exitEnd'), exit),
    proved('R291', 'Exit 2: do its services go on elsewhere', question('D.exitMainstream'), exit),
    proved('R292', 'Exit 3: how the council leaves', question('D.exitLeaving'), exit),
    proved('R293', 'Exit 4: how means go back to partners', question('D.exitReallocation'), exit),
    proved('R294', 'Exit 5: who is left with liabilities', question('D.exitLiabilities'), exit),
    proved('R295', 'Exit 6: how the effect of its end is judged', question('D.exitImpact'), exit),
    proved('R296', 'Exit 7: how often this is looked at', question('D.exitInterval'), exit)
  ]
};
