import { later, proof, proved, question, rule, screen, type Proof, type RequirementSection } from './requirement';

const consequences = rule('domain/significance/consequences', 'consequencesOf');
const signing = rule('domain/routing/whoMaySign', 'whoMaySign');

function approvalTable(title: string): Proof {
  return proof(
    'src/domain/significance/consequences.test.ts',
    `formal approval to proceed (protocol section 4) › ${title}`
  );
}

const form = approvalTable('%s asks for Appendix %s');
const signed = proof('src/domain/routing/whoMaySign.test.ts', 'the protocol gives the sign-off › %s');
const mustAnswer = proof(
  'src/forms/registration/registrationForm.test.ts',
  'must have answers to what the protocol demands of every partnership, and to nothing else'
);
const riskReference = proof(
  'src/forms/registration/draftRegistration.test.ts',
  'a registration that can be submitted › keeps the Service Plan reference with each risk (section 4)'
);
const registers = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on both registers in which the risks of a Major partnership stand (section 4)'
);
const whetherToEnter = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on whether to enter the partnership at all (section 4)'
);
const planningRound = proof(
  'src/forms/annualReview/protocolQuestions.test.ts',
  'the yearly confirmation of a Limited partnership belongs to a round of service planning (section 4)'
);
const formEnough = proof(
  'src/domain/status/followUps.test.ts',
  'a Moderate or Major proposal › of band %s on %s is checked and signed by the band'
);
const review = proof(
  'src/forms/draft/reviewDocument.test.ts',
  'the annual review › of a %s partnership is submitted with Appendix E, its scores anew and the form of its band (section 4)'
);

const evaluated = proof(
  'src/features/proposing/answering/evaluation.test.tsx',
  'submits a %s partnership as one document with its evaluation'
);

/** Section 4: approval to proceed. */
export const section4: RequirementSection = {
  heading: 'Section 4: approval to proceed',
  requirements: [
    proved(
      'R088',
      'Whoever decides sees what is asked and what is out of the ordinary, risks that are missing too',
      screen('approving/brief/BriefScreen'),
      proof('src/domain/decisions/brief.test.ts', 'what is out of the ordinary › %s')
    ),
    proved('R089', 'The way to a decision fits the band', signing, signed),
    proved('R090', 'Limited: Partnership Registration, Appendix B', consequences, form),
    proved('R091', 'Limited: the Head of Service signs', signing, signed),
    proved('R092', 'Limited: the Service Plan that watches over it is named', question('B.servicePlan'), mustAnswer),
    proved(
      'R093',
      'Limited: its risks stand with a Service Plan reference',
      question('B.risks.servicePlan'),
      riskReference
    ),
    proved(
      'R094',
      'Limited: looked at again with service planning',
      question('confirmation.planningRound'),
      planningRound
    ),
    proved(
      'R095',
      'Moderate: Basic Evaluation, Appendix C',
      rule('forms/draft/draftDocument', 'draftDocument'),
      evaluated
    ),
    proved('R096', 'Moderate: the SMT member signs', signing, signed),
    proved('R097', 'Moderate: the Service Plan that watches over it is named', question('B.servicePlan'), mustAnswer),
    proved('R098', 'Moderate: its risks stand in the Service Plan', question('B.risks.servicePlan'), riskReference),
    proved('R099', 'Moderate: an annual review, Appendix E', rule('domain/drafts/toFollowUp', 'toRenewal'), review),
    proved('R100', 'Major: Full Evaluation, Appendix D', rule('forms/draft/draftDocument', 'draftDocument'), evaluated),
    proved('R101', 'Major: the SMT member signs', signing, signed),
    later(6, 'R102', 'Major: the Council or the Executive too, in some cases'),
    proved('R103', 'Major: the Service Plan that watches over it is named', question('B.servicePlan'), mustAnswer),
    proved(
      'R104',
      'Major: its risks stand in the Service Plan and the Council Operational Risk Register',
      question('D.operationalRisk'),
      registers
    ),
    proved('R105', 'Major: an annual review, Appendix E', rule('domain/drafts/toFollowUp', 'toRenewal'), review),
    proved(
      'R106',
      'The register shows every partnership, whatever it scored',
      screen('registering/RegisterScreen'),
      proof(
        'src/features/registering/RegisterApp.test.tsx',
        'the register › shows each partnership with its significance, where it stands, who has it and since when'
      )
    ),
    proved(
      'R107',
      'CEPT alone keeps the register',
      rule('domain/register/entryFor', 'entryFor'),
      proof(
        'src/lists/register/entering.test.ts',
        'entering in the register › is refused to whoever is not CEPT by Routing'
      )
    ),
    proved(
      'R108',
      'Every form goes past CEPT before sign-off, annual reviews too',
      rule('domain/status/proposalStages', 'completenessStage'),
      formEnough
    ),
    proved(
      'R109',
      'The advice of section 5 is weighed before entering a partnership',
      question('D.recommendation'),
      whetherToEnter
    )
  ]
};
