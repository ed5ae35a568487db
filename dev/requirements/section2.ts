import { proof, proved, question, rule, screen, type Requirement, type RequirementSection } from './requirement';

const suggest = rule('domain/screening/suggestScreeningResult', 'suggestScreeningResult');
const sixTests = proof(
  'src/forms/forms.test.ts',
  'the form "Is it a partnership?" › asks the six tests in the order of the definition'
);
const inDoubt = proof(
  'src/domain/screening/suggestScreeningResult.test.ts',
  'is it a partnership? (protocol section 2) › is in between with %s'
);
const kindOfDocument = proof(
  'src/domain/drafts/toDocument.test.ts',
  'the document that answers submit › is a score sheet for a partnership and for what is in between, and "not" otherwise'
);

function example(id: string, says: string): Requirement {
  return proved(
    id,
    says,
    rule('domain/screening/printedExamples', 'screeningExamples'),
    proof('src/domain/screening/examples.test.ts', "the protocol's examples (section 2) › shows what %s by name")
  );
}

/** Section 2: is it a partnership? */
export const section2: RequirementSection = {
  heading: 'Section 2: is it a partnership?',
  requirements: [
    proved(
      'R019',
      'The first step asks whether it is a partnership at all',
      screen('proposing/screening/ScreeningScreen'),
      proof(
        'src/domain/drafts/toRegistration.test.ts',
        'a draft with Appendix B › is submitted as a registration: screening, Appendix A and Appendix B in one'
      )
    ),
    proved('R020', 'Test: there is an agreement', question('Z.agreement'), sixTests),
    proved('R021', 'Test: two bodies at least are independent', question('Z.independentBodies'), sixTests),
    proved('R022', 'Test: they work together', question('Z.workingTogether'), sixTests),
    proved('R023', 'Test: risk is shared', question('Z.sharedRisk'), sixTests),
    proved('R024', 'Test: all of them gain', question('Z.mutualBenefit'), sixTests),
    proved('R025', 'Test: residents live better for it', question('Z.qualityOfLife'), sixTests),
    proved('R026', 'It comes out as a partnership, as in between or as none', suggest, inDoubt),
    example('R027', 'Is one: the Local Strategic Partnership'),
    example('R028', 'Is one: community safety'),
    example('R029', 'Is one: grant schemes for conservation areas'),
    example('R030', 'Is one: emergency planning with the county'),
    example('R031', 'Is one: sharing work with neighbouring councils'),
    example('R032', 'Is one: the enterprise growth initiative'),
    example('R033', 'Is one: funding action on smoking in the county'),
    example('R034', 'In between: companies'),
    example('R035', 'In between: charities and trusts'),
    example('R036', 'In between: Community Voluntary Partners'),
    example('R037', 'In between: Meden Valley Making Places'),
    example('R038', 'Is none: a compact'),
    example('R039', 'Is none: health improvement with the primary care trusts'),
    example('R040', 'Is none: hiring consultants'),
    example('R041', 'Is none: the forum Fairness for All'),
    example('R042', 'Is none: jobs fairs'),
    example('R043', 'Is none: secondments and posts paid together'),
    example('R044', 'Is none: a plain grant to another body'),
    proved(
      'R045',
      'A partnership goes on through all the steps',
      rule('domain/drafts/documentKindOf', 'documentKindOf'),
      kindOfDocument
    ),
    proved(
      'R046',
      'What is none is offered the good practice all the same',
      question('Z.goodPractice'),
      proof(
        'src/features/proposing/screening/ScreeningScreen.test.tsx',
        'offers the good practice when it is not a partnership, and goes on to checking instead of scoring'
      )
    ),
    proved(
      'R047',
      'In doubt, and in between, it goes on as a partnership',
      rule('domain/drafts/documentKindOf', 'documentKindOf'),
      kindOfDocument
    ),
    proved(
      'R048',
      'The officer applies it sensibly: an example explains and decides nothing',
      screen('proposing/screening/ScreeningScreen'),
      proof(
        'src/features/proposing/screening/ScreeningScreen.test.tsx',
        'finds the nearest example by everyday words and says why it stands there'
      )
    ),
    proved(
      'R049',
      'A result that departs from it is justified, and the reason is kept',
      question('Z.justification'),
      proof(
        'src/domain/screening/suggestScreeningResult.test.ts',
        'deviations are allowed with sound justification (protocol section 2) › asks for it when the result differs from the suggestion'
      )
    )
  ]
};
