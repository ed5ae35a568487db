import type { DraftAnswers } from './draft';
import type { FollowUpKind } from './followUp';

/** What a draft starts, where it follows an approved document; a correction only replaces what was submitted before. */
export function followsOf({
  followUp,
  supersedes
}: Pick<DraftAnswers, 'followUp' | 'supersedes'>): FollowUpKind | undefined {
  return supersedes === '' ? followUp?.kind : undefined;
}
