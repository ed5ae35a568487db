import { context, later, proof, proved, question, rule, screen, type RequirementSection } from './requirement';

const entry = proof(
  'src/domain/register/entryFor.test.ts',
  'entering a partnership in the register › writes its official facts from the submission that was approved'
);
const complete = proof(
  'src/features/registering/checking/CheckScreen.test.tsx',
  'a completeness check › is marked complete once the service is confirmed, and then goes to the Head of Service'
);
const query = proof(
  'src/features/registering/checking/CheckScreen.test.tsx',
  'a query › is pinned to a question, in ready words, and stops the five days'
);
const stakeholders = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on stakeholders, with interest, power and how each is dealt with (section 6)'
);
const riskRoom = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation has room › for a risk to the council or the partnership, its effect on the council, each partner and its stakeholder'
);
const again = proof(
  'src/forms/annualReview/protocolQuestions.test.ts',
  'the annual review demands an answer › on how risks and stakeholders moved: both are assessed again while it runs (sections 5.6 and 6)'
);
const formEnough = proof(
  'src/domain/status/followUps.test.ts',
  'a Moderate or Major proposal › of band %s on %s is checked and signed by the band'
);
const howDealtWith = proof(
  'src/forms/fullEvaluation/stakeholderSection.test.ts',
  'Appendix %s asks how each stakeholder that is not a partner is dealt with (section 6)'
);
const onTheMap = proof(
  'src/forms/fullEvaluation/stakeholderSection.test.ts',
  'stakeholders have their place on the map: interest upwards, power to the right (section 6)'
);
const threeByThree = proof(
  'src/ui/form/RowMap.test.tsx',
  'is three by three: interest upwards, power to the right (section 6)'
);
const whenScored = proof(
  'src/features/proposing/scoring/StakeholderOffer.test.tsx',
  '"please consider this section when scoring question 5" (section 6) › criterion 5 of a %s partnership leads to its stakeholders'
);
const whenRisksAssessed = proof(
  'src/forms/fullEvaluation/stakeholderSection.test.ts',
  'Appendix %s asks to think of the stakeholders when risks are assessed, with the example at hand and their table further on (section 6)'
);
const exampleShown = proof(
  'src/ui/form/ExampleAid.test.tsx',
  "shows the protocol's example beside the map on demand: its table, and all three with high interest and high power"
);

/** Sections 6 and 7: stakeholders, and the team that keeps the register. */
export const sections67: RequirementSection = {
  heading: 'Sections 6 and 7: stakeholders and CEPT',
  requirements: [
    proved('R297', 'Every partner is assessed early', question('D.stakeholders'), stakeholders),
    proved('R298', '... and again as it goes on', question('E.stakeholderMoves'), again),
    proved(
      'R299',
      'The stakeholder pages are at hand when criterion 5 is scored',
      screen('proposing/scoring/StakeholderOffer'),
      whenScored
    ),
    proved('R300', '... and when risks are assessed', question('D.assessedRisks'), whenRisksAssessed),
    proved('R301', 'Step 1: who can make or break it', question('D.stakeholders'), stakeholders),
    proved('R302', 'Step 2: how much power each has', question('D.stakeholders.power'), stakeholders),
    proved('R303', 'Step 3: how much interest, for it or against', question('D.stakeholders.attitude'), stakeholders),
    proved('R304', 'Step 4: each has a place on the map', question('D.stakeholders'), onTheMap),
    proved(
      'R305',
      'Step 5: what is done about whoever is no partner',
      question('D.stakeholders.treatment'),
      howDealtWith
    ),
    proved('R306', 'The table shows body, interest, power and risk', question('D.stakeholders.risk'), stakeholders),
    proved(
      'R307',
      'The example: police, health and fire, all high',
      rule('forms/stakeholders/stakeholderExample', 'stakeholderExample'),
      exampleShown
    ),
    proved('R308', 'The map is three by three: interest down, power across', question('D.stakeholders'), threeByThree),
    proved('R309', "A stakeholder's risk is tied to the risks", question('D.assessedRisks.stakeholder'), riskRoom),
    context('R310', 'CEPT answers to the Chief Executive for partnership working'),
    proved('R311', 'CEPT makes and keeps the register', rule('domain/register/entryFor', 'entryFor'), entry),
    proved(
      'R312',
      'CEPT is sent every evaluation form',
      rule('domain/status/proposalStages', 'completenessStage'),
      formEnough
    ),
    proved('R313', 'CEPT sees that the protocol is kept', screen('registering/checking/CheckScreen'), complete),
    proved('R314', 'CEPT follows up what is missing or odd', screen('registering/checking/CheckScreen'), query),
    later(7, 'R315', 'The register is gone through every year'),
    later(7, 'R316', "... and reported through the council's meetings"),
    later(7, 'R317', '... with the savings that it brought'),
    later(7, 'R318', '... with value for money'),
    later(7, 'R319', 'The paper evidence files are kept')
  ]
};
