import * as React from 'react';
import { turnedInto, wasConfirmation } from '../../../forms/followUp/turnedInto';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { goTo } from '../../../ui/useHashRoute';
import { addresses } from '../addresses';
import type { SectionProps } from '../draft/sectionProps';
import { followingStrings as strings } from './strings';

type CameFromProps = Pick<SectionProps, 'answers' | 'change' | 'draftKey' | 'forms'>;

/** A change or a leaving that a "no" in the yearly confirmation led to: the way back to it. */
export function CameFrom({ answers, change, draftKey, forms }: CameFromProps): React.ReactElement | null {
  const { before } = forms.context;
  if (!before || !wasConfirmation(answers)) return null;
  const goBack = (): void => {
    change(now => turnedInto(now, 'Confirmation', before));
    goTo(addresses.draft(draftKey, 'followUp'));
  };
  return (
    <div style={{ margin: '0 0 20px' }}>
      <Notice>
        <p>{strings.cameFrom}</p>
        <Button kind="quiet" text={strings.backToConfirmation} onClick={goBack} />
      </Notice>
    </div>
  );
}
