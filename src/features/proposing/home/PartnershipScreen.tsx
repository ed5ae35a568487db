import * as React from 'react';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import { mayDecide } from '../../../domain/status/mayDecide';
import { deriveStatus } from '../../../domain/status/deriveStatus';
import { nextStep } from '../../../domain/status/nextStep';
import { BackLink } from '../../../ui/BackLink';
import { BandMark } from '../../../ui/BandMark';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Problem } from '../../../ui/Problem';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { Section } from '../../../ui/Section';
import { useServices } from '../../../ui/Services';
import { addresses, registerAddress } from '../addresses';
import type { DraftState } from '../draft/draftState';
import { HandedBox } from '../handing/HandedBox';
import { HandOverLink } from '../handing/HandOverLink';
import { isReceiverOf } from '../handing/isReceiverOf';
import { handingStrings } from '../handing/strings';
import { CorrectBox } from './CorrectBox';
import { FollowUpBox } from './FollowUpBox';
import { begunCorrection, begunDrafts, canWithdraw } from './officerDeeds';
import { officerStrings as strings } from './officerStrings';
import { QueryToAnswer } from './QueryToAnswer';
import { SignerSaid } from './SignerSaid';
import { WithdrawBox } from './WithdrawBox';

interface PartnershipScreenProps {
  readonly partnershipKey: string;
  readonly records: ToolkitRecords;
  readonly reload: () => void;
  readonly startDraft: (draft: DraftState) => void;
}

/** A partnership of mine: what happens next and who has it, queries to answer, correcting and withdrawing. */
export function PartnershipScreen(props: PartnershipScreenProps): React.ReactElement {
  const { partnershipKey, records, reload, startDraft } = props;
  const { me, now, siteUrl } = useServices();
  const at = React.useMemo(now, [now, records]);
  const statuses = React.useMemo(() => deriveStatus(records, at), [records, at]);
  const status = statuses.find(({ key }) => key === partnershipKey);
  const back = <BackLink text={strings.back} href={addresses.home} />;
  if (!status || !mayDecide(status, records.appointments, me, at).isOfficer) {
    return <Problem text={strings.unknown} action={back} />;
  }
  const { handover } = status;
  // The draft of what nobody submitted yet.
  const isGiven = status.latest.kind === 'Handover';
  const drafts = begunDrafts(status, records.drafts, records.submissions);
  const begun = begunCorrection(status, records.drafts, records.submissions);
  return (
    <div>
      {back}
      <ScreenHeading text={status.name} above={status.service} />
      <div style={{ margin: '0 0 24px' }}>
        <Card quiet>
          <Section title={strings.next} beside={status.band && <BandMark band={status.band} />}>
            <p style={{ margin: '0 0 6px' }}>
              {isGiven && isReceiverOf(handover, me.login) ? handingStrings.handed.next : nextStep(status)}
            </p>
            <SignerSaid status={status} />
          </Section>
          <Button kind="quiet" text={strings.register} href={registerAddress(siteUrl, `#/partnership/${status.key}`)} />
        </Card>
      </div>
      {status.queries.length > 0 && (
        <Section title={strings.queries}>
          {status.queries.map(thread => (
            <QueryToAnswer
              key={thread.query.key}
              thread={thread}
              row={status.latest}
              settings={records.settings}
              reload={reload}
            />
          ))}
        </Section>
      )}
      {isReceiverOf(handover, me.login) && (
        <HandedBox settingsRows={records.settingsRows} begun={drafts} {...{ handover, startDraft }} />
      )}
      {status.inForce && <FollowUpBox status={status} records={records} startDraft={startDraft} />}
      {!isGiven && <CorrectBox {...{ status, begun, startDraft }} />}
      {canWithdraw(status) && <WithdrawBox status={status} reload={reload} />}
      {status.leftOn === undefined && <HandOverLink partnershipKey={status.key} />}
    </div>
  );
}
