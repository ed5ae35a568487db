import { bandForms } from '../../domain/drafts/formVersions';
import { defineForm, type AnswersOf } from '../model/form';
import { accountabilitySection } from './accountabilitySection';
import { aimsSection } from './aimsSection';
import { corporateAimsSection } from './corporateAimsSection';
import { decisionSection } from './decisionSection';
import { evaluationSection } from './evaluationSection';
import { fundingSection } from './fundingSection';
import { learningSection } from './learningSection';
import { riskSection } from './riskSection';
import { roleSection } from './roleSection';
import { stakeholderSection } from './stakeholderSection';

/**
 * Appendix D, Full Partnership Evaluation: what a Major partnership answers beside Appendix B, under the eight headings of protocol section
 * 5.2 with its numbers (risk is Section 4, funding 5, learning 7). It holds every question of Appendix C under the same id, so that a
 * partnership that rises from Moderate is asked only what is new. The protocol's own text is missing (note I-43): this is a reconstruction.
 */
export const fullEvaluationForm = defineForm({
  appendix: 'D',
  title: 'Full Partnership Evaluation',
  version: bandForms.Major,
  tag: "Reconstructed: the protocol's own text of this appendix is missing (note I-43).",
  intro:
    'It builds on Appendix B: nothing that is answered there is asked again. All staff can read these answers, so leave out commercially sensitive, legal or special personal matters, and cite where such a paper is kept instead.',
  sections: [
    roleSection,
    aimsSection,
    corporateAimsSection,
    riskSection,
    fundingSection,
    accountabilitySection,
    learningSection,
    evaluationSection,
    stakeholderSection,
    decisionSection
  ]
});

/** Appendix D as it is submitted. */
export type FullEvaluationAnswers = AnswersOf<typeof fullEvaluationForm>;
