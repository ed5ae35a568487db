import { later, proof, proved, rule, screen, type RequirementSection } from './requirement';

const registration = proof(
  'src/domain/drafts/toRegistration.test.ts',
  'a draft with Appendix B › is submitted as a registration: screening, Appendix A and Appendix B in one'
);
const defaults = proof(
  'src/features/registering/checking/CheckScreen.test.tsx',
  'the checks of CEPT › list what waits, when it is due, and lead to it'
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
    later(5, 'R356', 'Section 5 comes before entering'),
    later(5, 'R357', 'Risk is assessed before and while it runs'),
    later(5, 'R358', 'Stakeholders are assessed early and while it runs'),
    later(5, 'R359', 'Moderate and Major are reviewed once a year'),
    later(5, 'R360', 'Limited is looked at with service planning'),
    later(7, 'R361', 'The register is gone through and reported once a year'),
    later(5, 'R362', 'Agreement, exit and performance are looked at again at set intervals'),
    proved(
      'R363',
      'No other deadline is the protocol’s: ours are called defaults',
      screen('registering/checking/ChecksScreen'),
      defaults
    )
  ]
};
