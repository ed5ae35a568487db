import { defineForm, type AnswersOf } from '../model/form';
import { fitSection } from './fitSection';
import { governanceSection } from './governanceSection';
import { identitySection } from './identitySection';
import { ownershipSection } from './ownershipSection';
import { partnersSection } from './partnersSection';
import { resourcesSection } from './resourcesSection';
import { resultsSection } from './resultsSection';

/**
 * Appendix B, Partnership Registration: the core record of every partnership and the only form for a Limited one (protocol section 4).
 * The protocol's own text is missing (note I-43): this is a reconstruction.
 */
export const registrationForm = defineForm({
  appendix: 'B',
  title: 'Partnership Registration',
  version: 'appendix-b-1',
  tag: "Reconstructed: the protocol's own text of this appendix is missing (note I-43).",
  intro:
    'All staff can read these answers. Leave out commercially sensitive, legal or special personal matters, and cite where such a paper is kept instead.',
  sections: [
    identitySection,
    ownershipSection,
    partnersSection,
    resourcesSection,
    fitSection,
    governanceSection,
    resultsSection
  ]
});

/** Appendix B as it is submitted. */
export type RegistrationFormAnswers = AnswersOf<typeof registrationForm>;
