import * as React from 'react';
import { BackLink } from '../../../ui/BackLink';
import { Button } from '../../../ui/Button';
import { Loading } from '../../../ui/Loading';
import { PrintButton } from '../../../ui/PrintButton';
import { Problem } from '../../../ui/Problem';
import { Prose } from '../../../ui/Prose';
import { useServices } from '../../../ui/Services';
import { addresses } from '../addresses';
import { partnershipStrings } from '../partnership/strings';
import type { PartnershipStatus } from '../../../domain/status/status';
import type { OpenRegister } from '../useRegister';
import { withoutExampleTag } from '../words';
import { PrintPack } from './PrintPack';
import { printStrings as strings } from './strings';
import { useWholeRecord } from './useWholeRecord';

interface PrintScreenProps {
  readonly partnershipKey: string;
  readonly register: OpenRegister;
}

/** The whole record of a partnership, to print for the paper file (protocol section 7 vi, note I-37). */
export function PrintScreen({ partnershipKey, register }: PrintScreenProps): React.ReactElement {
  const partnership = register.partnerships.find(({ key }) => key === partnershipKey);
  if (!partnership) {
    const back = <BackLink text={partnershipStrings.back} href={addresses.home} />;
    return <Problem text={partnershipStrings.unknown} action={back} />;
  }
  return (
    <>
      <BackLink text={withoutExampleTag(partnership.name)} href={addresses.partnership(partnershipKey)} />
      <WholeRecord partnership={partnership} register={register} />
    </>
  );
}

function WholeRecord({
  partnership,
  register
}: {
  readonly partnership: PartnershipStatus;
  readonly register: OpenRegister;
}): React.ReactElement {
  const { counted } = partnership;
  const record = useWholeRecord(useServices().submissions, counted);
  if (record.phase === 'loading') return <Loading text={strings.reading(counted.length)} />;
  if (record.phase === 'failed') {
    return <Problem text={record.text} action={<Button text={strings.tryAgain} onClick={record.tryAgain} />} />;
  }
  return (
    <>
      <Prose>{strings.lead}</Prose>
      <p>
        <PrintButton text={strings.print} />
      </p>
      <PrintPack partnership={partnership} records={register.records} documents={record.documents} />
    </>
  );
}
