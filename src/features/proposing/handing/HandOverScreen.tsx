import * as React from 'react';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import { DraftHandOver } from './DraftHandOver';
import { PartnershipHandOver } from './PartnershipHandOver';

export interface HandOverScreenProps {
  readonly what: string;
  /** Key of the draft or of the partnership. */
  readonly itsKey: string;
  readonly records: ToolkitRecords;
  readonly reload: () => void;
}

/** Hands a draft or a partnership over to a colleague (note I-30). */
export function HandOverScreen({ what, itsKey, ...rest }: HandOverScreenProps): React.ReactElement {
  return what === 'draft' ? (
    <DraftHandOver draftKey={itsKey} {...rest} />
  ) : (
    <PartnershipHandOver partnershipKey={itsKey} {...rest} />
  );
}
