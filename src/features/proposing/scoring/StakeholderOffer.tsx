import * as React from 'react';
import { stakeholderExample } from '../../../forms/stakeholders/stakeholderExample';
import { Button } from '../../../ui/Button';
import { ExampleAid } from '../../../ui/form/ExampleAid';
import { Prose } from '../../../ui/Prose';
import { scoringStrings } from './strings';

/**
 * "Please consider this section when scoring question 5" (protocol section 6): the stakeholders of the draft where its band asks for them, and
 * otherwise the protocol's example.
 */
export function StakeholderOffer({ href }: { readonly href: string | undefined }): React.ReactElement {
  return (
    <div>
      <Prose soft>{scoringStrings.stakeholders}</Prose>
      {href === undefined ? (
        <ExampleAid id="criterion-5" example={stakeholderExample} />
      ) : (
        <p style={{ margin: '0 0 12px' }}>
          <Button kind="quiet" text={scoringStrings.toStakeholders} href={href} />
        </p>
      )}
    </div>
  );
}
