import type { DraftAnswers } from '../../../domain/drafts/draft';
import { documentKindOf } from '../../../domain/drafts/documentKindOf';
import { draftedKinds, type DraftedKind } from '../../../forms/draft/draftDocument';
import type { DraftForm } from '../../../forms/draft/draftForms';
import type { DraftProblem } from '../draft/draftProblems';

/**
 * What a draft can be submitted as: a proposal where the forms of its band are complete, and always the score sheet alone for CEPT's second
 * view (protocol section 3). What follows an approved document is submitted as that, once it is complete.
 */
export function whatCanBeSent(
  answers: DraftAnswers,
  problems: readonly DraftProblem[],
  forms: readonly DraftForm[]
): readonly DraftedKind[] {
  const { followUp } = answers;
  if (followUp) {
    const own = draftedKinds.find(kind => kind === followUp.kind);
    return own && problems.length === 0 ? [own] : [];
  }
  const kind = documentKindOf(answers);
  if (!kind || problems.some(({ onlyForForms }) => !onlyForForms)) return [];
  return forms.length > 0 && problems.length === 0 ? ['Proposal', kind] : [kind];
}
