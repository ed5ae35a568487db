import type { DraftAnswers } from '../../../domain/drafts/draft';
import { documentKindOf } from '../../../domain/drafts/documentKindOf';
import type { DraftProblem } from '../draft/draftProblems';
import type { SendKind } from './sendKind';

/**
 * What a draft can be submitted as: a registration where it is Limited and complete, and always the score sheet alone for CEPT's second
 * view (protocol section 3). Moderate and Major need Appendices C and D, which come later.
 */
export function whatCanBeSent(
  answers: DraftAnswers,
  problems: readonly DraftProblem[],
  isRegistrationAsked: boolean
): readonly SendKind[] {
  const kind = documentKindOf(answers);
  if (!kind || problems.some(({ onlyForRegistration }) => !onlyForRegistration)) return [];
  return isRegistrationAsked && problems.length === 0 ? ['Proposal', kind] : [kind];
}
