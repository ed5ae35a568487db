import * as React from 'react';
import { typedTicks } from '../../../forms/model/typed';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { addresses } from '../addresses';
import type { SectionProps } from '../draft/sectionProps';
import { followingStrings as strings } from './strings';

/** Another lead officer is no changed fact but a hand-over (protocol section 5.2). */
export function OfficerChange({ answers, forms }: Pick<SectionProps, 'answers' | 'forms'>): React.ReactElement | null {
  const { before } = forms.context;
  const { followUp } = answers;
  if (!before || followUp?.kind !== 'Change' || !typedTicks(followUp.answers.changes).includes('officer')) return null;
  return (
    <div style={{ margin: '0 0 20px' }}>
      <Notice>
        <p>{strings.officer}</p>
        <Button kind="quiet" text={strings.handOver} href={addresses.handPartnership(before.partnershipKey)} />
      </Notice>
    </div>
  );
}
