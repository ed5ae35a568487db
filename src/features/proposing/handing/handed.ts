import { answersText } from '../../../domain/drafts/readAnswers';
import type { Handed } from '../../../domain/drafts/toFollowUp';
import type { PartnershipStatus } from '../../../domain/status/status';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import type { DraftState } from '../draft/draftState';

/** A draft as it is given: whole, as drafts are stored, with its files by reference. */
export function handedDraft({ keys, answers }: DraftState, submissions: readonly SubmissionRow[]): Handed {
  const of = submissions.filter(row => row.partnershipKey === keys.partnershipKey && row.kind !== 'Handover');
  const against = answers.followUp?.against ?? answers.supersedes;
  return {
    partnershipKey: keys.partnershipKey,
    name: answers.name,
    existing: answers.existing ?? false,
    service: answers.service,
    against: of.some(row => row.submissionKey === against) ? against : '',
    draft: answersText(answers)
  };
}

/** A partnership as it is given: the document that stands is all that the receiver needs. */
export function handedPartnership({ key, name, service, latest }: PartnershipStatus): Handed {
  return {
    partnershipKey: key,
    name,
    existing: true,
    service,
    against: latest.kind === 'Handover' ? '' : latest.submissionKey
  };
}
