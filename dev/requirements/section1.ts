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
    later(5, 'R006', 'How the council performs and how the partners perform are both held'),
    later(5, 'R007', 'Answers serve as evidence for the Use of Resources questions'),
    later(5, 'R008', 'Appendix F: the Use of Resources questions that touch partnerships'),
    later(5, 'R009', 'The quality of data counts as part of governance'),
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
    later(5, 'R013', 'Troubles are found, faced, weighed, overcome and not repeated'),
    proved('R014', 'Staff use it', screen('proposing/home/HomeScreen'), wholeWay),
    later(7, 'R015', 'Elected members use it'),
    later(5, 'R016', 'Partners can have the protocol'),
    later(5, 'R017', 'Partners are asked to hold to like standards'),
    proved('R018', 'A picture of the steps, which the protocol has lost', screen('proposing/steps/StepsScreen'), map)
  ]
};
