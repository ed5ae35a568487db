import { context, later, proof, proved, question, rule, screen, type RequirementSection } from './requirement';

const wholeWay = proof(
  'dev/journeys/worked-example-by-mouse.spec.ts',
  'An officer screens, scores and submits the worked example with the mouse, and it outlives the server'
);
const bandForm = proof(
  'src/domain/significance/consequences.test.ts',
  'formal approval to proceed (protocol section 4) › %s asks for Appendix %s'
);
const whatAndWhom = proof(
  'src/features/proposing/steps/StepsScreen.test.tsx',
  'says what to have ready, how long it takes by band and whom to ask'
);
const newOrExisting = proof(
  'src/domain/drafts/checkAnswers.test.ts',
  'about the arrangement › needs a name, proposed or existing, and a service'
);
const sectors = proof(
  'src/forms/registration/registrationForm.test.ts',
  'records of each partner whether it is public, private or voluntary (section 1.1)'
);
const map = proof(
  'src/features/proposing/steps/StepsScreen.test.tsx',
  'shows the protocol’s steps in their order, labelled a reconstruction (note I-42)'
);
const learning = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on what was learned from others and is shared, and on data (section 5.9)'
);
const room = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation has room › for what the council puts in besides money, and for gaps with who closes them'
);
const partnersPutIn = proof(
  'src/forms/annualReview/protocolQuestions.test.ts',
  'the annual review demands an answer › on what each partner put in, beside what the council thinks of the whole (section 1.1)'
);
const lens = proof('src/forms/lens/lens.test.ts', 'every question of %s is answered by questions that are asked');
const lensPrinted = proof(
  'src/forms/lens/lens.test.ts',
  'Appendix F is printed in docs/appendices as a lens on the answers of the other forms'
);

const partnersHave = proof(
  'src/features/registering/sharing/pack/sharePack.test.ts',
  'the pack for partner organisations (protocol section 1.3, note I-60) › gives partners the steps of the protocol in plain English'
);
const partnersAsked = proof(
  'src/features/registering/sharing/pack/sharePack.test.ts',
  'the pack for partner organisations (protocol section 1.3, note I-60) › asks partners to apply similar standards: the nine areas and the principles of good governance'
);

/** Section 1: why there is a protocol and for whom. */
export const section1: RequirementSection = {
  heading: 'Section 1: why, and for whom',
  requirements: [
    context('R001', 'Partnerships are handled rigorously, and the council can rely on that'),
    proved(
      'R002',
      'A small partnership is given less to do than a large one',
      rule('domain/significance/consequences', 'consequencesOf'),
      bandForm
    ),
    proved('R003', 'Each partner is public, private or voluntary', question('B.partners.sector'), sectors),
    proved('R004', 'Officers judge their own partnerships by it', screen('proposing/ToolkitApp'), wholeWay),
    proved('R005', 'It helps, and says whom to ask', screen('proposing/steps/StepsScreen'), whatAndWhom),
    proved(
      'R006',
      'How the council performs and how the partners perform are both held',
      question('E.moneyResults'),
      partnersPutIn
    ),
    proved(
      'R007',
      'Answers serve as evidence for the Use of Resources questions',
      rule('forms/lens/lensCoverage', 'lensCoverage'),
      lens
    ),
    proved(
      'R008',
      'Appendix F: the Use of Resources questions that touch partnerships',
      rule('forms/lens/useOfResources', 'useOfResources'),
      lensPrinted
    ),
    proved('R009', 'The quality of data counts as part of governance', question('D.dataQuality'), learning),
    context('R010', 'The council is in successful partnerships only'),
    proved(
      'R011',
      'It is for a partnership that is being set up',
      screen('proposing/about/AboutScreen'),
      newOrExisting
    ),
    proved(
      'R012',
      'It is for a partnership that exists already',
      rule('domain/decisions/brief', 'briefOf'),
      proof('src/domain/decisions/brief.test.ts', 'the decision brief › says when the partnership exists already')
    ),
    proved('R013', 'Troubles are found, faced, weighed, overcome and not repeated', question('D.gaps'), room),
    proved('R014', 'Staff use it', screen('proposing/home/HomeScreen'), wholeWay),
    later(7, 'R015', 'Elected members use it'),
    proved('R016', 'Partners can have the protocol', screen('registering/sharing/ShareScreen'), partnersHave),
    proved(
      'R017',
      'Partners are asked to hold to like standards',
      rule('domain/sharing/judgeShares', 'judgeShares'),
      partnersAsked
    ),
    proved('R018', 'A picture of the steps, which the protocol has lost', screen('proposing/steps/StepsScreen'), map)
  ]
};
