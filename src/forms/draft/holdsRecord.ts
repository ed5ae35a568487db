import type { FollowUpKind } from '../../domain/drafts/followUp';

/** A review and a change hold the whole record anew; a confirmation and a leaving only their own answers. */
export function holdsRecord(kind: FollowUpKind): boolean {
  return kind === 'Review' || kind === 'Change';
}
