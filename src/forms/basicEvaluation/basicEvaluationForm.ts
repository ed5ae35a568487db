import { bandForms } from '../../domain/drafts/formVersions';
import { defineForm, type AnswersOf } from '../model/form';
import { accountabilitySection } from './accountabilitySection';
import { moneySection } from './moneySection';
import { performanceSection } from './performanceSection';
import { riskSection } from './riskSection';
import { roleSection } from './roleSection';
import { whySection } from './whySection';

/**
 * Appendix C, Basic Partnership Evaluation: what a Moderate partnership answers beside Appendix B (protocol section 4). The protocol's own
 * text is missing (note I-43): this is a reconstruction from its sections 5 and 6. What B asks is not asked again.
 */
export const basicEvaluationForm = defineForm({
  appendix: 'C',
  title: 'Basic Partnership Evaluation',
  version: bandForms.Moderate,
  tag: "Reconstructed: the protocol's own text of this appendix is missing (note I-43).",
  intro:
    'It builds on Appendix B: nothing that is answered there is asked again. All staff can read these answers, so leave out commercially sensitive, legal or special personal matters, and cite where such a paper is kept instead.',
  sections: [whySection, roleSection, riskSection, moneySection, accountabilitySection, performanceSection]
});

/** Appendix C as it is submitted. */
export type BasicEvaluationAnswers = AnswersOf<typeof basicEvaluationForm>;
