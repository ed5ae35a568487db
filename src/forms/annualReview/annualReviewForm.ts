import { formVersions } from '../../domain/drafts/formVersions';
import { defineForm, type AnswersOf } from '../model/form';
import { governanceSection } from './governanceSection';
import { judgementSection } from './judgementSection';
import { learningSection } from './learningSection';
import { moneySection } from './moneySection';
import { resultsSection } from './resultsSection';
import { riskSection } from './riskSection';
import { yearSection } from './yearSection';

/**
 * Appendix E, Partnership Annual Review Form, for Moderate and Major partnerships (protocol section 4). Appendix A is scored anew with it, and
 * the standing facts of B, C and D are affirmed or changed. The protocol's own text is missing (note I-43): this is a reconstruction.
 */
export const annualReviewForm = defineForm({
  appendix: 'E',
  title: 'Partnership Annual Review Form',
  version: formVersions.Review,
  tag: "Reconstructed: the protocol's own text of this appendix is missing (note I-43).",
  intro:
    'It builds on what was submitted before. All staff can read these answers, so leave out commercially sensitive, legal or special personal matters, and cite where such a paper is kept instead.',
  sections: [
    yearSection,
    resultsSection,
    moneySection,
    governanceSection,
    riskSection,
    learningSection,
    judgementSection
  ]
});

/** Appendix E as it is submitted. */
export type AnnualReviewAnswers = AnswersOf<typeof annualReviewForm>;
