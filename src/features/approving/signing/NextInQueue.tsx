import * as React from 'react';
import { waitsFor } from '../../../domain/status/waitsFor';
import { Button, ButtonRow } from '../../../ui/Button';
import { Prose } from '../../../ui/Prose';
import { useServices } from '../../../ui/Services';
import { addresses } from '../addresses';
import type { ApprovalsDesk } from '../useApprovals';
import { signedStrings as strings } from './strings';

/** On to the next submission, oldest first. */
export function NextInQueue({ desk }: { readonly desk: ApprovalsDesk }): React.ReactElement {
  const { me } = useServices();
  const { mine, asDeputy } = waitsFor(desk.partnerships, me);
  const waiting = [...mine, ...asDeputy];
  return (
    <>
      <Prose>{waiting.length === 0 ? strings.noMore : strings.more(waiting.length)}</Prose>
      <ButtonRow>
        {waiting.length > 0 && (
          <Button kind="primary" text={strings.nextOne} href={addresses.brief(waiting[0].latest.submissionKey)} />
        )}
        <Button text={strings.queue} href={addresses.queue} />
      </ButtonRow>
    </>
  );
}
