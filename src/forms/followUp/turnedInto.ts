import { documentKindOf } from '../../domain/drafts/documentKindOf';
import type { DraftAnswers } from '../../domain/drafts/draft';
import type { RecordDocument } from '../../domain/submissions/submission';
import { isBlank } from '../model/typed';
import { followedDraft } from './followedDraft';

/** What a yearly confirmation can turn into, and back. */
export type TurnedKind = 'Confirmation' | 'Change' | 'Leaving';

/** What was noted for CEPT is the reason, as long as no other is given. */
const reasonOf = { Change: 'changeReason', Leaving: 'leavingReason' } as const;

/**
 * A "no" in the yearly confirmation leads on (note I-32): the draft becomes a change of facts or the leaving, and can become the confirmation
 * again. All that was typed stays in it; only the questions of what it is are asked and submitted.
 */
export function turnedInto(answers: DraftAnswers, kind: TurnedKind, before: RecordDocument): DraftAnswers {
  const { followUp } = answers;
  if (!followUp) return answers;
  const typed = followUp.answers;
  const reason = kind === 'Confirmation' ? undefined : reasonOf[kind];
  const note = typed.confirmationNote;
  const given = reason && note !== undefined && !isBlank(note) && isBlank(typed[reason]) ? { [reason]: note } : {};
  return { ...withRecord(answers, before), followUp: { ...followUp, kind, answers: { ...typed, ...given } } };
}

/** Was this draft a yearly confirmation before? */
export function wasConfirmation({ followUp }: DraftAnswers): boolean {
  return followUp !== undefined && followUp.kind !== 'Confirmation' && !isBlank(followUp.answers.stillRunning);
}

/** The correction of a confirmation holds no record: it begins as what was approved. */
function withRecord(answers: DraftAnswers, before: RecordDocument): DraftAnswers {
  if (documentKindOf(answers) !== undefined) return answers;
  const { screening, significance, registration, evaluation } = followedDraft(before, 'Change');
  return { ...answers, screening, significance, registration, evaluation };
}
