import * as React from 'react';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import { deriveStatus } from '../../../domain/status/deriveStatus';
import { isTheirs } from '../../../domain/status/mayDecide';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { useServices } from '../../../ui/Services';
import { addresses } from '../addresses';
import { PartnershipToHand } from './PartnershipToHand';
import { handingStrings as strings } from './strings';

interface PartnershipHandOverProps {
  readonly partnershipKey: string;
  readonly records: ToolkitRecords;
  readonly reload: () => void;
}

/** A partnership of mine, to be handed over as it stands. */
export function PartnershipHandOver(props: PartnershipHandOverProps): React.ReactElement {
  const { partnershipKey, records, reload } = props;
  const { me, now } = useServices();
  // What was handed over stays on the screen: the records are those that it was opened with.
  const [status] = React.useState(() => deriveStatus(records, now()).find(({ key }) => key === partnershipKey));
  if (!status || !isTheirs(status, me.login) || status.leftOn !== undefined) {
    const home = <Button kind="primary" text={strings.home} href={addresses.home} />;
    return <EmptyState title={strings.nothing.title} text={strings.nothing.partnership} action={home} />;
  }
  return <PartnershipToHand {...{ status, records, reload }} />;
}
