import * as React from 'react';
import { sharedVersion } from '../../../domain/sharing/sharedVersion';
import { BackLink } from '../../../ui/BackLink';
import { Notice } from '../../../ui/Notice';
import { Problem } from '../../../ui/Problem';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { addresses } from '../addresses';
import { partnershipStrings } from '../partnership/strings';
import type { OpenRegister } from '../useRegister';
import { withoutExampleTag } from '../words';
import { SharedReading } from './SharedReading';
import { shareStrings as strings } from './strings';

interface ShareScreenProps {
  readonly partnershipKey: string;
  readonly register: OpenRegister;
}

/** The pack for partner organisations, and who was given it (protocol section 1.3, note I-60). */
export function ShareScreen({ partnershipKey, register }: ShareScreenProps): React.ReactElement {
  const { partnerships, records } = register;
  const partnership = partnerships.find(({ key }) => key === partnershipKey);
  if (!partnership) {
    const back = <BackLink text={partnershipStrings.back} href={addresses.home} />;
    return <Problem text={partnershipStrings.unknown} action={back} />;
  }
  const version = sharedVersion(partnership);
  const name = withoutExampleTag(partnership.name);
  return (
    <>
      <BackLink text={name} href={addresses.partnership(partnershipKey)} />
      <ScreenHeading text={strings.title} above={name} />
      {version ? (
        <SharedReading partnership={partnership} version={version} records={records} />
      ) : (
        <Notice kind="attention">{strings.nothing}</Notice>
      )}
    </>
  );
}
