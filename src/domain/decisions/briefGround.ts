import type { ProtocolSettings } from '../protocol/settings';
import type { SignificanceBand } from '../significance/significance';
import type { BandMove } from '../status/bandMove';
import { bandMoveOf } from '../status/bandMove';
import type { PartnershipStatus } from '../status/status';
import type { RecordDocument } from '../submissions/submission';

/** What a brief rests on besides the document itself. */
export interface BriefGround {
  /** Those of the document's own protocol version. */
  readonly settings: ProtocolSettings;
  /** The band that counts, agreed or ruled; absent where only the document is known. */
  readonly band?: SignificanceBand;
  /** How it moves the band in force. */
  readonly move?: BandMove;
  /** Does the Executive or Council still have to approve it? Absent where that is not known. */
  readonly isForMembers?: boolean;
  /** The record that it builds on, where that could be read: a leaving has none of its own. */
  readonly record?: RecordDocument;
}

/** The ground of a brief on the submission that stands. */
export function groundOf(
  status: PartnershipStatus,
  settings: ProtocolSettings,
  record: RecordDocument | undefined
): BriefGround {
  const move = bandMoveOf(status);
  const members = status.stages.find(({ stage }) => stage === 'members');
  return {
    settings,
    ...(status.band && { band: status.band }),
    ...(move && { move }),
    ...(members && { isForMembers: members.state !== 'skipped' }),
    ...(record && { record })
  };
}
