import { later, proof, proved, question, rule, type RequirementSection } from './requirement';

const bodies = proof(
  'src/forms/registration/registrationForm.test.ts',
  'takes the council, another partner or the partnership itself as accountable body (section 5.8)'
);
const body = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on the three tests and four duties of an accountable body, its exposure and who signs (section 5.8)'
);
const conduct = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on accountability to the public, scrutiny and the codes of conduct (section 5.8)'
);
const standards = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on each of the nine areas of shared standards (section 5.8)'
);
const exposure = proof(
  'src/domain/governance/governance.test.ts',
  '"before the Council takes on the role of Accountable Body" (section 5.8) › its exposure is known: what it pays in advance, what may not come back, what may be clawed back'
);

/** Section 5.8: accountability, the accountable body and shared standards. */
export const section58: RequirementSection = {
  heading: 'Section 5.8: accountability and transparency',
  requirements: [
    proved(
      'R223',
      'Where a funder asks for one, a partner is named as accountable body',
      question('B.accountableBody'),
      bodies
    ),
    proved(
      'R224',
      "The accountable body looks after the grant's money and perhaps its results",
      question('D.dutyAdminister'),
      body
    ),
    proved('R225', 'It has legal personality', question('D.testLegalEntity'), body),
    proved('R226', 'The council may have to pay before the grant comes', question('D.preFunding'), body),
    proved(
      'R227',
      'What might not come back is put on record',
      rule('domain/governance/memberApproval', 'exposureOf'),
      exposure
    ),
    later(6, 'R228', 'The Executive approves before the council becomes accountable body'),
    proved('R229', 'It signs contracts and pays out', question('D.contractSigner'), body),
    proved('R230', 'Duty 1: to take charge of the money', question('D.dutyAdminister'), body),
    proved('R231', 'Duty 2: to have the people and means for it', question('D.dutyResource'), body),
    proved('R232', 'Duty 3: to see that it is spent as planned', question('D.dutySpend'), body),
    proved('R233', 'Duty 4: to watch and audit the spending', question('D.dutyMonitor'), body),
    proved('R234', 'It may be a partner or the partnership itself', question('B.accountableBody'), bodies),
    proved('R235', 'Test 1: it is named to act for all', question('D.testNominated'), body),
    proved('R236', 'Test 2: it is a legal entity', question('D.testLegalEntity'), body),
    proved('R237', 'Test 3: it can meet what the law asks', question('D.testCapable'), body),
    proved('R238', 'Members answer to the public', question('D.publicAccountability'), conduct),
    proved('R239', '... and to each other', question('D.publicAccountability'), conduct),
    proved('R240', 'They work openly with scrutiny', question('D.scrutiny'), conduct),
    proved('R241', "The council's codes of conduct are kept", question('D.codesOfConduct'), conduct),
    later(7, 'R242', 'The paragraph on ethical governance, which the protocol left open'),
    proved('R243', 'Standard 1: equal opportunities', question('D.standardEquality'), standards),
    proved('R244', 'Standard 2: conduct in meetings', question('D.standardInMeetings'), standards),
    proved('R245', 'Standard 3: conduct outside meetings', question('D.standardOutsideMeetings'), standards),
    proved('R246', 'Standard 4: interests are declared', question('D.standardInterests'), standards),
    proved('R247', 'Standard 5: confidences are kept', question('D.standardConfidentiality'), standards),
    proved('R248', 'Standard 6: gifts and hospitality', question('D.standardHospitality'), standards),
    proved('R249', 'Standard 7: conflicts of interest', question('D.standardConflict'), standards),
    proved('R250', 'Standard 8: what elected members owe', question('D.standardMembersDuties'), standards),
    proved('R251', 'Standard 9: whistleblowing', question('D.standardWhistleblowing'), standards)
  ]
};
