import { context, proof, proved, question, rule, type RequirementSection } from './requirement';

const mustAnswer = proof(
  'src/forms/registration/registrationForm.test.ts',
  'must have answers to what the protocol demands of every partnership, and to nothing else'
);
const role = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  "the full evaluation demands an answer › on the council's role, the structure and Internal Audit's right of access (section 5.3)"
);
const elements = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on each of the fourteen elements of the agreement (section 5.3)'
);
const room = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation has room › for what the council puts in besides money, and for gaps with who closes them'
);
const notNeeded = proof(
  'src/domain/governance/governance.test.ts',
  '"the main elements that should be considered for inclusion" (section 5.3) › that are not in the agreement become an item for the next agenda; what is not needed does not'
);
const copyOfAgreement = proof(
  'src/forms/fullEvaluation/attachedDocuments.test.ts',
  'a copy of the constitution or the terms of reference is a must where there is one (section 5.3)'
);

/** Section 5.3: the governing agreement. */
export const section53: RequirementSection = {
  heading: 'Section 5.3: role, contribution and agreement',
  requirements: [
    proved(
      'R141',
      'What it rests on is asked: constitution, terms of reference or agreement',
      question('B.governingDocument'),
      mustAnswer
    ),
    proved('R142', 'The agreement makes roles and responsibilities clear', question('D.agreementRoles'), elements),
    proved('R143', '... how the partners stand to each other', question('D.structure'), role),
    proved('R144', '... how it is managed', question('D.structure'), role),
    proved('R145', '... how it decides', question('D.agreementDecisions'), elements),
    context('R146', 'An agreement makes for goodwill and trust'),
    proved(
      'R147',
      'How much the agreement says depends on the partnership',
      rule('domain/governance/missingElements', 'missingElements'),
      notNeeded
    ),
    proved('R148', 'Element 1: its name', question('D.agreementName'), elements),
    proved('R149', 'Element 2: what it is for', question('D.agreementAims'), elements),
    proved('R150', 'Element 3: who is in it, and as what', question('D.agreementMembership'), elements),
    proved('R151', 'Element 4: what it may do', question('D.agreementAuthority'), elements),
    proved('R152', 'Element 5: who does what', question('D.agreementRoles'), elements),
    proved('R153', 'Element 6: money, and that Internal Audit may look', question('D.agreementMoney'), elements),
    proved('R154', 'Element 7: meetings and their minutes', question('D.agreementMeetings'), elements),
    proved('R155', 'Element 8: how decisions are made', question('D.agreementDecisions'), elements),
    proved('R156', 'Element 9: how long', question('D.agreementTimescales'), elements),
    proved('R157', 'Element 10: how its rules change', question('D.agreementAmendments'), elements),
    proved('R158', 'Element 11: good data and how it is shared', question('D.agreementData'), elements),
    proved('R159', 'Element 12: governance', question('D.agreementGovernance'), elements),
    proved('R160', 'Element 13: who answers for what', question('D.agreementAccountability'), elements),
    proved('R161', 'Element 14: how conflicts are settled', question('D.agreementConflicts'), elements),
    proved(
      'R162',
      'It is best to hold them in a constitution or terms of reference',
      question('B.governingDocument'),
      mustAnswer
    ),
    proved('R163', "The evaluation asks for the council's role", question('D.roles'), role),
    proved('R164', '... and for what the council puts in', question('D.councilContribution'), room),
    proved(
      'R165',
      'The constitution or the terms of reference are attached',
      question('D.agreementFile'),
      copyOfAgreement
    )
  ]
};
