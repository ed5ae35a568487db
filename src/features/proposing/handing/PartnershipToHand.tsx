import * as React from 'react';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import type { PartnershipStatus } from '../../../domain/status/status';
import { BackLink } from '../../../ui/BackLink';
import { Button } from '../../../ui/Button';
import { formatDate } from '../../../ui/dates';
import { Notice } from '../../../ui/Notice';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { addresses } from '../addresses';
import { begunDrafts } from '../home/officerDeeds';
import { HandedOver } from './HandedOver';
import { HandOverForm } from './HandOverForm';
import { handedPartnership } from './handed';
import { handingStrings as strings } from './strings';

interface PartnershipToHandProps {
  readonly status: PartnershipStatus;
  readonly records: ToolkitRecords;
  readonly reload: () => void;
}

/** A partnership with the form that hands it over. */
export function PartnershipToHand({ status, records, reload }: PartnershipToHandProps): React.ReactElement {
  const [receiver, setReceiver] = React.useState<string>();
  const { key, name, handover, leadOfficer } = status;
  if (receiver !== undefined) return <HandedOver name={name} receiver={receiver} />;
  const [own] = begunDrafts(status, records.drafts, records.submissions);
  return (
    <div>
      <BackLink text={name} href={addresses.partnership(key)} />
      <ScreenHeading text={strings.title.partnership} above={name} />
      <div style={{ margin: '0 0 20px', display: 'grid', gap: 10 }}>
        {handover && (
          <Notice kind="attention">
            {strings.alreadyGiven(handover.leadOfficerName, formatDate(handover.submittedOn))}
          </Notice>
        )}
        {own && (
          <Notice>
            {strings.ownDraft}{' '}
            <Button kind="quiet" text={strings.ownDraftLink} href={addresses.handDraft(own.draftKey)} />.
          </Notice>
        )}
      </div>
      <HandOverForm
        handed={handedPartnership(status)}
        carries={handover?.submissionKey}
        leadOfficer={leadOfficer}
        settings={records.settings}
        points={strings.partnershipPoints}
        onHanded={who => {
          setReceiver(who);
          reload();
        }}
      />
    </div>
  );
}
