import * as React from 'react';
import type { PartnershipStatus } from '../../../domain/status/deriveStatus';
import { nextStep } from '../../../domain/status/nextStep';
import { BandMark } from '../../../ui/BandMark';
import { Button, ButtonRow } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { formatDate } from '../../../ui/dates';
import { useServices } from '../../../ui/Services';
import { Tag } from '../../../ui/Tag';
import { addresses, registerAddress } from '../addresses';
import { handingStrings } from '../handing/strings';
import { preciseWords } from '../scoring/strings';
import { CardTitle } from './CardTitle';
import { DueLine } from './DueLine';
import { isToRegister, openQueries } from './officerDeeds';
import { officerStrings } from './officerStrings';
import { homeStrings } from './strings';

/** What the protocol itself gives as an example says so at the end of its name. */
const exampleMark = / \(example from the protocol\)$/;

/** A partnership that I have submitted: where it stands and who has it now. */
export function PartnershipCard({ status }: { readonly status: PartnershipStatus }): React.ReactElement {
  const { siteUrl } = useServices();
  const turn = myTurn(status);
  // The draft of what nobody submitted yet.
  const isGiven = status.latest.kind === 'Handover';
  return (
    <Card as="li">
      <CardTitle
        text={status.name.replace(exampleMark, '')}
        below={`${status.service} · ${isGiven ? 'handed over' : 'submitted'} ${formatDate(status.since)}`}
      />
      <ButtonRow>
        {exampleMark.test(status.name) && <Tag text={homeStrings.example} />}
        {status.band && <BandMark band={status.band} />}
        {status.scorePercent !== undefined && <span>{preciseWords(status.scorePercent)}</span>}
        {status.status === 'NotPartnership' && <Tag text="Not a partnership" />}
        {status.status === 'Proposed' && !status.band && !isGiven && <Tag text="No band yet" />}
      </ButtonRow>
      <p style={{ margin: '10px 0 6px' }}>{nextStep(status)}</p>
      {status.handover && !isGiven && (
        <p style={{ margin: '0 0 6px' }}>
          {handingStrings.handed.toOther(status.handover.leadOfficerName, formatDate(status.handover.submittedOn))}
        </p>
      )}
      {status.reviewDue && <DueLine due={status.reviewDue} />}
      <div style={{ margin: '12px 0 0' }}>
        <ButtonRow>
          <Button
            kind={turn ? 'primary' : 'quiet'}
            text={turn ?? officerStrings.actions}
            label={`${turn ?? officerStrings.actions}: ${status.name}`}
            href={addresses.partnership(status.key)}
          />
          <Button
            kind="quiet"
            text={homeStrings.open}
            label={`${homeStrings.open}: ${status.name}`}
            href={registerAddress(siteUrl, `#/partnership/${status.key}`)}
          />
        </ButtonRow>
      </div>
    </Card>
  );
}

/** What only I can do now; nothing where somebody else has it. */
function myTurn(status: PartnershipStatus): string | undefined {
  if (openQueries(status).length > 0) return officerStrings.answerNow;
  if (isToRegister(status)) return officerStrings.registerNow;
  return status.approvalStatus === 'Returned' ? officerStrings.correctNow : undefined;
}
