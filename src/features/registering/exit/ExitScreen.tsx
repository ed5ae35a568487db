import * as React from 'react';
import { BackLink } from '../../../ui/BackLink';
import { EmptyState } from '../../../ui/EmptyState';
import { Problem } from '../../../ui/Problem';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { addresses } from '../addresses';
import { partnershipStrings } from '../partnership/strings';
import type { OpenRegister } from '../useRegister';
import { withoutExampleTag } from '../words';
import { drillRows } from './drillRows';
import { ExitReading } from './ExitReading';
import { exitStrings as strings } from './strings';

interface ExitScreenProps extends OpenRegister {
  readonly partnershipKey: string;
}

/** The fire drill of a partnership (protocol section 5.10), for everyone who may read its record. */
export function ExitScreen({ partnershipKey, partnerships, records }: ExitScreenProps): React.ReactElement {
  const partnership = partnerships.find(({ key }) => key === partnershipKey);
  if (!partnership) {
    const back = <BackLink text={partnershipStrings.back} href={addresses.home} />;
    return <Problem text={partnershipStrings.unknown} action={back} />;
  }
  const rows = drillRows(partnership);
  const name = withoutExampleTag(partnership.name);
  return (
    <>
      <BackLink text={strings.back} href={addresses.partnership(partnershipKey)} />
      <ScreenHeading text={strings.title} above={name} />
      {rows ? (
        <ExitReading rows={rows} records={records} name={name} />
      ) : (
        <EmptyState title={strings.nothingTitle} text={strings.nothing} />
      )}
    </>
  );
}
