import * as React from 'react';
import { mayDecide } from '../../../domain/status/mayDecide';
import { EvidenceCheck } from '../../../ui/evidence/EvidenceCheck';
import { Notice } from '../../../ui/Notice';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { useServices } from '../../../ui/Services';
import { addresses } from '../addresses';
import { BackLink } from '../../../ui/BackLink';
import type { AboutSubmission } from '../submission/aboutSubmission';
import { SigningForm } from './SigningForm';
import { signingStrings as strings } from './strings';

/** The act of deciding, for whoever may sign; for everybody else the sentence that says why not. */
export function DecideScreen({ partnership, row, document, desk }: AboutSubmission): React.ReactElement {
  const { me } = useServices();
  const { signOff, whyNot } = mayDecide(partnership, desk.records.appointments, me, desk.at);
  return (
    <>
      <BackLink text={strings.back} href={addresses.brief(row.submissionKey)} />
      <ScreenHeading text={strings.title} above={row.title} />
      <EvidenceCheck document={document} shows="exceptions" />
      {signOff ? (
        <SigningForm partnership={partnership} row={row} desk={desk} {...signOff} />
      ) : (
        <Notice kind="attention">{whyNot ?? strings.cannot}</Notice>
      )}
    </>
  );
}
