import * as React from 'react';
import { Button, ButtonRow } from '../../../ui/Button';
import { addresses, type DraftStep } from '../addresses';
import type { FollowUpKind } from '../../../domain/drafts/followUp';
import { draftStrings, stepWords } from './strings';

interface NextLineProps {
  readonly draftKey: string;
  readonly next: DraftStep;
  readonly back?: DraftStep;
  /** What the draft is, where it follows an approved document. */
  readonly kind?: FollowUpKind;
  /** A way round, beside the way on. */
  readonly aside?: React.ReactNode;
}

/** On to the next section. Nothing is checked by it: an officer may come back at any time. */
export function NextLine({ draftKey, next, back, kind, aside }: NextLineProps): React.ReactElement {
  return (
    <div style={{ marginTop: 24 }}>
      <ButtonRow>
        <Button
          kind="primary"
          text={`${draftStrings.next}: ${stepWords(next, kind)}`}
          href={addresses.draft(draftKey, next)}
        />
        {back && <Button kind="quiet" text={draftStrings.back} href={addresses.draft(draftKey, back)} />}
        {aside}
      </ButtonRow>
    </div>
  );
}
