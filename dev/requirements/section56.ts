import { proof, proved, question, rule, type RequirementSection } from './requirement';

const mustAnswer = proof(
  'src/forms/registration/registrationForm.test.ts',
  'must have answers to what the protocol demands of every partnership, and to nothing else'
);
const refused = proof(
  'src/forms/registration/draftRegistration.test.ts',
  'a registration that cannot be submitted yet › is held up until the risks to the council are named (section 5.6)'
);
const moneyOfYears = proof(
  'src/domain/decisions/brief.test.ts',
  'the decision brief › says what is asked, the band with its scores, and the money of this year and the next two'
);
const risk = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on the risk assessment, its method and findings, and the one made with all partners (section 5.6)'
);
const registers = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on both registers in which the risks of a Major partnership stand (section 4)'
);
const funding = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on contributions, budget, approval, VAT and the terms of grants (section 5.7)'
);
const riskRoom = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation has room › for a risk to the council or the partnership, its effect on the council, each partner and its stakeholder'
);
const again = proof(
  'src/forms/annualReview/protocolQuestions.test.ts',
  'the annual review demands an answer › on how risks and stakeholders moved: both are assessed again while it runs (sections 5.6 and 6)'
);
const nineRisks = proof(
  'src/domain/governance/governance.test.ts',
  '"typical risks associated with partnership working are" nine (section 5.6)'
);

/** Sections 5.6 and 5.7: risk and funding. */
export const section56: RequirementSection = {
  heading: 'Sections 5.6 and 5.7: risk and funding',
  requirements: [
    proved('R187', "Risk is assessed by the council's own process", question('D.riskMethod'), risk),
    proved('R188', 'Another method is taken only for a reason', question('D.riskMethodWhy'), risk),
    proved('R189', 'Has a risk assessment been made for the council', question('D.riskAssessed'), risk),
    proved('R190', 'What it found, in brief', question('D.riskFindings'), risk),
    proved('R191', 'Aspect 1: risks to the council', question('B.risks'), mustAnswer),
    proved('R192', 'Aspect 2: risks to the partnership itself', question('D.assessedRisks.to'), riskRoom),
    proved(
      'R193',
      'Risks to the council are known before it goes ahead',
      rule('forms/registration/draftRegistration', 'registrationProblems'),
      refused
    ),
    proved('R194', '... and are looked at while it runs', question('E.riskMovement'), again),
    proved(
      'R195',
      'Risks to the council stand in a service or corporate risk register',
      question('D.servicePlanRisk'),
      registers
    ),
    proved(
      'R196',
      'A risk to the partnership may weigh more or less for the council',
      question('D.effectOnCouncil'),
      risk
    ),
    proved('R197', 'A risk may differ from partner to partner', question('D.assessedRisks.perPartner'), riskRoom),
    proved('R198', 'All the partners assess risk together', question('D.jointRisk'), risk),
    proved('R199', 'They agree on the method first', question('D.jointMethod'), risk),
    proved('R200', 'They come to see risks alike', question('D.jointRisk'), risk),
    proved('R201', 'A joint risk register is considered', question('D.jointRegister'), risk),
    proved(
      'R202',
      'What a risk to the partnership does to the council is asked',
      question('D.assessedRisks.effectOnCouncil'),
      riskRoom
    ),
    proved(
      'R203',
      'Typical risk 1: unclear governance',
      rule('domain/governance/typicalRisks', 'typicalRisks'),
      nineRisks
    ),
    proved(
      'R204',
      'Typical risk 2: unclear liabilities',
      rule('domain/governance/typicalRisks', 'typicalRisks'),
      nineRisks
    ),
    proved(
      'R205',
      'Typical risk 3: partners want different things',
      rule('domain/governance/typicalRisks', 'typicalRisks'),
      nineRisks
    ),
    proved(
      'R206',
      'Typical risk 4: nobody manages performance',
      rule('domain/governance/typicalRisks', 'typicalRisks'),
      nineRisks
    ),
    proved(
      'R207',
      'Typical risk 5: the service fails',
      rule('domain/governance/typicalRisks', 'typicalRisks'),
      nineRisks
    ),
    proved(
      'R208',
      'Typical risk 6: cultures and relationships clash',
      rule('domain/governance/typicalRisks', 'typicalRisks'),
      nineRisks
    ),
    proved(
      'R209',
      'Typical risk 7: systems do not fit',
      rule('domain/governance/typicalRisks', 'typicalRisks'),
      nineRisks
    ),
    proved(
      'R210',
      'Typical risk 8: a partner does not perform',
      rule('domain/governance/typicalRisks', 'typicalRisks'),
      nineRisks
    ),
    proved(
      'R211',
      'Typical risk 9: a partner loses interest, which leads to its stakeholder',
      question('D.assessedRisks.stakeholder'),
      riskRoom
    ),
    proved('R212', 'What it costs the council is asked', question('B.cashThisYear'), mustAnswer),
    proved('R213', '... this year and in the years after', question('B.cashYearAfter'), moneyOfYears),
    proved('R214', '... and who approved the spending', question('D.spendApproval'), funding),
    proved('R215', 'What each partner puts in, promised and settled', question('D.contributions.amounts'), funding),
    proved('R216', '... in money and in staff', question('D.contributions.what'), funding),
    proved('R217', 'VAT has been checked', question('D.vat'), funding),
    proved('R218', 'Terms of grants are clear, and how long papers are kept', question('D.grantRetention'), funding),
    proved('R219', '... and are kept to', question('D.grantConditions'), funding),
    proved('R220', '... only what qualifies is paid from them', question('D.grantQualifying'), funding),
    proved('R221', '... so that nothing is clawed back', question('D.clawBack'), funding),
    proved('R222', 'Who is to be accountable body is asked', question('B.accountableBody'), mustAnswer)
  ]
};
