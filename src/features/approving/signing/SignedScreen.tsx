import * as React from 'react';
import { sameLogin } from '../../../domain/people/sameLogin';
import { Notice } from '../../../ui/Notice';
import { Prose } from '../../../ui/Prose';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { Section } from '../../../ui/Section';
import { useServices } from '../../../ui/Services';
import { addresses } from '../addresses';
import { BackLink } from '../../../ui/BackLink';
import type { FoundSubmission } from '../submission/findSubmission';
import type { ApprovalsDesk } from '../useApprovals';
import { whoHas } from '../words';
import { NextInQueue } from './NextInQueue';
import { SignatureNotice } from './SignatureNotice';
import { signedStrings as strings } from './strings';

interface SignedScreenProps {
  readonly found: Exclude<FoundSubmission, { kind: 'unknown' }>;
  readonly desk: ApprovalsDesk;
}

/** What became of my signature, told from the records alone: it counts, or why not; and who has it now. */
export function SignedScreen({ found, desk }: SignedScreenProps): React.ReactElement {
  const { me } = useServices();
  const { partnership, row } = found;
  const { awaiting, ignoredDecisions } = partnership;
  const decision = [...desk.records.decisions]
    .sort((a, b) => b.id - a.id)
    .find(
      ({ submissionKey, capacity, author }) =>
        submissionKey === row.submissionKey && capacity !== 'Cept' && sameLogin(author.login, me.login)
    );
  const ignored = ignoredDecisions.find(each => each.row.id === decision?.id)?.reason;
  return (
    <>
      <BackLink text={strings.back} href={addresses.queue} />
      <ScreenHeading text={ignored === undefined ? strings.title : strings.notCounted} above={row.title} />
      {decision ? <SignatureNotice decision={decision} ignored={ignored} /> : <Notice>{strings.notSigned}</Notice>}
      <Section title={strings.next}>
        <Prose>{awaiting ? strings.has(whoHas(awaiting), awaiting.what) : strings.nobody}</Prose>
      </Section>
      <NextInQueue desk={desk} />
    </>
  );
}
