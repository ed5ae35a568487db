import * as React from 'react';
import { sameLogin } from '../../../domain/people/sameLogin';
import { formatDate, formatTime } from '../../../ui/dates';
import { Notice } from '../../../ui/Notice';
import { Problem } from '../../../ui/Problem';
import { Prose } from '../../../ui/Prose';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { Section } from '../../../ui/Section';
import { useServices } from '../../../ui/Services';
import { addresses } from '../addresses';
import { BackLink } from '../BackLink';
import type { FoundSubmission } from '../submission/findSubmission';
import type { ApprovalsDesk } from '../useApprovals';
import { signedWords, whoHas } from '../words';
import { NextInQueue } from './NextInQueue';
import { signedStrings as strings } from './strings';

interface SignedScreenProps {
  readonly found: Exclude<FoundSubmission, { kind: 'unknown' }>;
  readonly desk: ApprovalsDesk;
}

/** What became of my signature, told from the records alone: it counts, or why not; and who has it now. */
export function SignedScreen({ found, desk }: SignedScreenProps): React.ReactElement {
  const { me } = useServices();
  const { partnership, row } = found;
  const decision = [...desk.records.decisions]
    .reverse()
    .find(each => each.submissionKey === row.submissionKey && sameLogin(each.author.login, me.login));
  const ignored = partnership.ignoredDecisions.find(each => each.row.id === decision?.id);
  return (
    <>
      <BackLink text={strings.back} href={addresses.queue} />
      <ScreenHeading text={ignored ? strings.notCounted : strings.title} above={row.title} />
      {decision ? (
        <>
          {ignored && <Problem text={ignored.reason} />}
          <Notice kind={ignored ? 'info' : 'done'}>
            {signedWords[decision.outcome]} {strings.on(formatDate(decision.decidedOn), formatTime(decision.decidedOn))}
          </Notice>
          {decision.comment !== '' && (
            <Section title={strings.yourWords}>
              <div style={{ whiteSpace: 'pre-wrap' }}>
                <Prose>{decision.comment}</Prose>
              </div>
            </Section>
          )}
          <Section title={strings.next}>
            <Prose>
              {partnership.awaiting
                ? strings.has(whoHas(partnership.awaiting), partnership.awaiting.what)
                : strings.nobody}
            </Prose>
          </Section>
        </>
      ) : (
        <Notice>{strings.notSigned}</Notice>
      )}
      <NextInQueue desk={desk} />
    </>
  );
}
