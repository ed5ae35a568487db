import * as React from 'react';
import { documentInSentence } from '../../../domain/submissions/kindWords';
import { BackLink } from '../../../ui/BackLink';
import { EmptyState } from '../../../ui/EmptyState';
import { Problem } from '../../../ui/Problem';
import { Prose } from '../../../ui/Prose';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { addresses } from '../addresses';
import { drillRows } from '../exit/drillRows';
import { partnershipStrings } from '../partnership/strings';
import { Verified } from '../partnership/Verified';
import type { OpenRegister } from '../useRegister';
import { withoutExampleTag } from '../words';
import { LensReading } from './LensReading';
import { lensStrings as strings } from './strings';

interface LensScreenProps extends OpenRegister {
  readonly partnershipKey: string;
}

/** The answers of a partnership through Appendix F or its present-day counterpart (protocol section 1.2, note I-61). */
export function LensScreen({ partnershipKey, partnerships, records }: LensScreenProps): React.ReactElement {
  const partnership = partnerships.find(({ key }) => key === partnershipKey);
  if (!partnership) {
    const back = <BackLink text={partnershipStrings.back} href={addresses.home} />;
    return <Problem text={partnershipStrings.unknown} action={back} />;
  }
  const rows = drillRows(partnership);
  return (
    <>
      <BackLink text={strings.back} href={addresses.partnership(partnershipKey)} />
      <ScreenHeading text={strings.title} above={withoutExampleTag(partnership.name)} />
      <Prose>{strings.lead}</Prose>
      {!rows && <EmptyState title={strings.nothingTitle} text={strings.nothing} />}
      {rows && (
        <Verified row={rows.record} records={records}>
          {document => {
            const { record, review } = rows;
            const from = strings.from(documentInSentence(record), record.author.name, record.submittedOn);
            return review ? (
              <Verified row={review} records={records}>
                {reviewed => <LensReading document={document} review={reviewed} from={from} />}
              </Verified>
            ) : (
              <LensReading document={document} review={document} from={from} />
            );
          }}
        </Verified>
      )}
    </>
  );
}
