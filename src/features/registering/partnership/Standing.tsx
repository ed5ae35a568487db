import * as React from 'react';
import { nextStep } from '../../../domain/status/nextStep';
import type { PartnershipStatus } from '../../../domain/status/status';
import { BandMark } from '../../../ui/BandMark';
import { Card } from '../../../ui/Card';
import { Notice } from '../../../ui/Notice';
import { Section } from '../../../ui/Section';
import { useServices } from '../../../ui/Services';
import { approvalWords, statusWords } from '../words';
import { pageStyles } from './pageStyles';
import { Stages } from './Stages';
import { partnershipStrings as strings } from './strings';
import { whoHasIt } from './whoHasIt';

/** Where a partnership stands and why: status, significance, who has it now and who was passed over, and its stages as a line. */
export function Standing({ partnership }: { readonly partnership: PartnershipStatus }): React.ReactElement {
  const css = pageStyles();
  const { me } = useServices();
  const { status, approvalStatus, band, isEntered, problem, registerRow, registerDiffers } = partnership;
  const isMine = partnership.leadOfficer.login === me.login;
  return (
    <div className={css.standing}>
      <Card quiet>
        <Section title={strings.standing}>
          <p className={css.marks}>
            <strong>{statusWords[status]}</strong>
            {approvalStatus && <span>{approvalWords[approvalStatus]}</span>}
            {band && <BandMark band={band} />}
            {isEntered && registerRow && <span>{strings.reference(registerRow.reference)}</span>}
          </p>
          <p className={css.line}>{whoHasIt(partnership)}</p>
          {approvalStatus === 'AwaitingSignOff' &&
            partnership.route?.passedOver.map(({ reason }) => (
              <p key={reason} className={css.line}>
                {reason}
              </p>
            ))}
          {isMine && problem === undefined && <p className={css.line}>{nextStep(partnership)}</p>}
          <Stages partnership={partnership} />
        </Section>
        {problem !== undefined && <Notice kind="attention">{problem}</Notice>}
        {registerDiffers.length > 0 && (
          <Notice kind="attention">
            <p>{strings.anomaly}</p>
            {registerDiffers.map(sentence => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
      </Card>
    </div>
  );
}
