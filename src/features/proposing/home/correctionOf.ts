import type { DraftAnswers, DraftKeys } from '../../../domain/drafts/draft';
import { emptyAnswers } from '../../../domain/drafts/emptyAnswers';
import type { FollowUp } from '../../../domain/drafts/followUp';
import type { SubmissionDocument } from '../../../domain/submissions/submission';
import { followUpForms } from '../../../forms/draft/followUpForms';
import { followedDraft, typedSignificance } from '../../../forms/followUp/followedDraft';
import { toTypedAnswers } from '../../../forms/model/toTypedAnswers';
import type { DraftState } from '../draft/draftState';

/** A new draft from what was submitted, which will replace it: what is submitted never changes (protocol section 7). */
export function correctionOf(document: SubmissionDocument, newKey: () => string): DraftState {
  const keys: DraftKeys = { draftKey: newKey(), partnershipKey: document.partnershipKey, submissionKey: newKey() };
  return { keys, answers: answersIn(document), sent: [], save: { phase: 'waiting' } };
}

function answersIn(document: SubmissionDocument): DraftAnswers {
  const { name, existing, service, submissionKey, leadOfficer } = document;
  const heading = { name, existing, service, supersedes: submissionKey, leadOfficer };
  switch (document.kind) {
    case 'Proposal':
      return { ...withoutFollowUp(followedDraft(document, 'Review')), ...heading };
    case 'Review':
    case 'Change':
      return { ...followedDraft(document, document.kind), ...heading, followUp: followUpIn(document) };
    case 'Confirmation':
    case 'Leaving':
      return { ...emptyAnswers, ...heading, followUp: followUpIn(document) };
    default:
      return {
        ...emptyAnswers,
        ...heading,
        ...('screening' in document && { screening: document.screening }),
        ...('significance' in document && { significance: typedSignificance(document.significance) })
      };
  }
}

type FollowingDocument = Extract<SubmissionDocument, { kind: 'Review' | 'Change' | 'Confirmation' | 'Leaving' }>;

/** It builds on the same document as the one that it corrects, and what was affirmed stays affirmed. */
function followUpIn(document: FollowingDocument): FollowUp {
  const { kind, against, particulars } = document;
  const form = followUpForms[kind];
  return {
    kind,
    against,
    answers: form ? toTypedAnswers(form, particulars) : {},
    affirmed: 'affirmed' in document ? document.affirmed : {}
  };
}

function withoutFollowUp({ followUp: _follows, ...answers }: DraftAnswers): DraftAnswers {
  return answers;
}
