import { later, proof, proved, question, rule, type RequirementSection } from './requirement';

const entry = proof(
  'src/domain/register/entryFor.test.ts',
  'entering a partnership in the register › writes its official facts from the submission that was approved'
);
const grants = proof(
  'src/forms/registration/registrationForm.test.ts',
  'asks of each grant who gives it, how much, and where its conditions are (section 5.7)'
);
const scoreSheet = proof(
  'src/domain/drafts/toDocument.test.ts',
  'the document that answers submit › is a score sheet for a partnership and for what is in between, and "not" otherwise'
);
const registration = proof(
  'src/domain/drafts/toRegistration.test.ts',
  'a draft with Appendix B › is submitted as a registration: screening, Appendix A and Appendix B in one'
);
const whereFound = proof(
  'src/forms/registration/draftRegistration.test.ts',
  'a registration that cannot be submitted yet › asks where the constitution or the terms of reference are to be found (section 5.3)'
);
const aims = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on every question about aims (section 5.4)'
);
const risk = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on the risk assessment, its method and findings, and the one made with all partners (section 5.6)'
);
const registers = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on both registers in which the risks of a Major partnership stand (section 4)'
);
const body = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on the three tests and four duties of an accountable body, its exposure and who signs (section 5.8)'
);
const exit = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on the seven exit questions, the agreed termination, liabilities and assets (section 5.10)'
);
const lensPrinted = proof(
  'src/forms/lens/lens.test.ts',
  'Appendix F is printed in docs/appendices as a lens on the answers of the other forms'
);
const attached = proof(
  'src/forms/fullEvaluation/attachedDocuments.test.ts',
  '%s takes the %s as a file (sections 5.4, 5.9 and 5.10)'
);
const tableAndMap = proof('src/ui/form/RowMap.test.tsx', 'follows the table');
const review = proof(
  'src/forms/draft/reviewDocument.test.ts',
  'the annual review › of a %s partnership is submitted with Appendix E, its scores anew and the form of its band (section 4)'
);

const evaluated = proof(
  'src/features/proposing/answering/evaluation.test.tsx',
  'submits a %s partnership as one document with its evaluation'
);

/** What is written and kept: the index of documents. */
export const documents: RequirementSection = {
  heading: 'Documents',
  requirements: [
    proved('R332', 'Appendix A, the score sheet', rule('domain/drafts/toDocument', 'toDocument'), scoreSheet),
    proved('R333', 'Appendix B, registration', rule('domain/drafts/toDocument', 'toDocument'), registration),
    proved('R334', 'Appendix C, basic evaluation', rule('forms/draft/draftDocument', 'draftDocument'), evaluated),
    proved('R335', 'Appendix D, full evaluation', rule('forms/draft/draftDocument', 'draftDocument'), evaluated),
    proved('R336', 'Appendix E, annual review', rule('domain/drafts/toFollowUp', 'toRenewal'), review),
    proved('R337', 'Appendix F, Use of Resources', rule('forms/lens/useOfResources', 'useOfResources'), lensPrinted),
    proved('R338', 'The register', rule('domain/register/entryFor', 'entryFor'), entry),
    proved('R339', 'Constitution or terms of reference', question('B.governingDocumentWhere'), whereFound),
    proved('R340', 'Options appraisal', question('D.optionsFile'), attached),
    proved('R341', 'Business case', question('D.businessCaseFile'), attached),
    proved('R342', 'Communications strategy', question('D.communicationFile'), attached),
    proved('R343', 'Joint complaints procedure', question('D.complaints'), aims),
    proved('R344', 'Risk assessment and joint risk register', question('D.jointRegister'), risk),
    proved('R345', 'Entries in Service Plan and risk registers', question('D.operationalRisk'), registers),
    proved('R346', 'Terms of grants', question('B.grants.conditions'), grants),
    proved('R347', 'Contracts of the accountable body', question('D.contractSigner'), body),
    later(6, 'R348', 'Minute of the Executive'),
    proved('R349', 'Data sharing protocol', question('D.dataProtocolFile'), attached),
    proved('R350', 'Action or business plan', question('D.planFile'), attached),
    proved('R351', 'Exit strategy', question('D.exitEnd'), exit),
    proved('R352', 'Stakeholder table and map', question('D.stakeholders'), tableAndMap),
    later(7, 'R353', 'Annual report to members'),
    later(7, 'R354', 'Paper evidence file')
  ]
};
