import { toDocument } from '../domain/drafts/toDocument';
import type { DraftAnswers } from '../domain/drafts/draft';
import { printedSettings } from '../domain/protocol/printedSettings';
import type { SignificanceBand } from '../domain/significance/significance';
import type { ProposalDocument } from '../domain/submissions/submission';
import { draftReview } from '../forms/annualReview/draftReview';
import type { DraftContext } from '../forms/draft/draftContext';
import { draftForms } from '../forms/draft/draftForms';
import { evaluationAnswers } from '../forms/fullEvaluation/draftEvaluation';
import { registrationAnswers } from '../forms/registration/draftRegistration';
import { approvedPartnership } from './approvedPartnership';
import { criteriaOf, draftKeys, person } from './builders';
import type { MemoryServices } from './memoryRepositories';
import { filledForm } from './filledForm';
import { wholeDraft } from './wholeDraft';

const context = {
  settings: printedSettings,
  me: person('Amy Staff'),
  headOfService: 'Sally Senior',
  now: new Date('2027-03-01T09:00:00Z')
};

/** A whole proposal of a band as Amy Staff submitted it, as the document that a review follows. */
export function wholeProposal(band: SignificanceBand, given: Partial<DraftAnswers> = {}): ProposalDocument {
  const answers = wholeDraft(band, given);
  const document = toDocument({ ...draftKeys(), submissionKey: 'submission-1' }, answers, {
    ...context,
    registration: registrationAnswers(answers, context),
    ...(band !== 'Limited' && { evaluation: evaluationAnswers(answers, band, context) })
  });
  if (document.kind !== 'Proposal') throw new Error('this draft makes no proposal');
  return document;
}

/** What a review of it rests on, a year later. */
export function reviewContext(before: ProposalDocument): DraftContext {
  return { ...context, now: new Date('2028-03-01T09:00:00Z'), before };
}

/** A review in which every required question is answered and nothing is changed: the scores of the band are given anew. */
export function wholeReview(
  before: ProposalDocument,
  score: 1 | 3 | 4 = 3,
  given: Partial<DraftAnswers> = {}
): DraftAnswers {
  const amounts = { year: '2028/29', cash: '2500', time: '1200', passingThrough: '0' };
  const criteria = criteriaOf(score, score, score, score, score, score, score);
  const opened = draftReview(before);
  let answers: DraftAnswers = { ...opened, significance: { ...opened.significance, criteria, amounts }, ...given };
  for (const step of ['registration', 'evaluation', 'followUp'] as const) {
    const form = draftForms(answers, reviewContext(before)).find(one => one.step === step);
    if (!form) continue;
    if (step !== 'followUp') answers = { ...answers, [step]: filledForm(form.form, form.facts, form.typed) };
    else if (answers.followUp) {
      // Rows that were begun by name are filled in from the start.
      const { followUp } = answers;
      answers = { ...answers, followUp: { ...followUp, answers: filledForm(form.form, form.facts) } };
    }
  }
  return answers;
}

/** Amy Staff's site on 3 March 2028: her partnership, approved a year ago by Sally Senior, and the draft "draft-b" of its review. */
export async function reviewSite(answers: DraftAnswers, before: ProposalDocument): Promise<MemoryServices> {
  const services = await approvedPartnership(before, { today: '2028-03-03' });
  await services.drafts.create({ ...draftKeys('b'), partnershipKey: 'partnership-a' }, answers);
  return services;
}
