import { later, proof, proved, question, rule, screen, type RequirementSection } from './requirement';

const registration = proof(
  'src/domain/drafts/toRegistration.test.ts',
  'a draft with Appendix B › is submitted as a registration: screening, Appendix A and Appendix B in one'
);
const defaults = proof(
  'src/features/registering/checking/CheckScreen.test.tsx',
  'the checks of CEPT › list what waits, when it is due, and lead to it'
);
const whetherToEnter = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on whether to enter the partnership at all (section 4)'
);
const again = proof(
  'src/forms/annualReview/protocolQuestions.test.ts',
  'the annual review demands an answer › on how risks and stakeholders moved: both are assessed again while it runs (sections 5.6 and 6)'
);
const planningRound = proof(
  'src/forms/annualReview/protocolQuestions.test.ts',
  'the yearly confirmation of a Limited partnership belongs to a round of service planning (section 4)'
);
const intervals = proof(
  'src/domain/governance/reviewIntervals.test.ts',
  '"pre agreed by all partners, documented and regularly reviewed" (section 5.10) › says when agreement, exit and performance arrangements are due, and what is overdue'
);
const yearly = proof(
  'src/domain/status/reviewDueOf.test.ts',
  'the annual review of a Moderate or Major partnership › is due 12 months after the final sign-off'
);

/** When things are done: the index of times. */
export const times: RequirementSection = {
  heading: 'Times',
  requirements: [
    proved(
      'R355',
      'Screening and scoring come before everything else',
      rule('domain/drafts/toDocument', 'toDocument'),
      registration
    ),
    proved('R356', 'Section 5 comes before entering', question('D.recommendation'), whetherToEnter),
    proved('R357', 'Risk is assessed before and while it runs', question('E.riskMovement'), again),
    proved('R358', 'Stakeholders are assessed early and while it runs', question('E.stakeholderMoves'), again),
    proved(
      'R359',
      'Moderate and Major are reviewed once a year',
      rule('domain/status/reviewDueOf', 'reviewDueOf'),
      yearly
    ),
    proved('R360', 'Limited is looked at with service planning', question('confirmation.planningRound'), planningRound),
    later(7, 'R361', 'The register is gone through and reported once a year'),
    proved(
      'R362',
      'Agreement, exit and performance are looked at again at set intervals',
      rule('domain/governance/reviewIntervals', 'arrangementsDue'),
      intervals
    ),
    proved(
      'R363',
      'No other deadline is the protocol’s: ours are called defaults',
      screen('registering/checking/ChecksScreen'),
      defaults
    )
  ]
};
