import * as React from 'react';
import type { Records } from '../../../domain/partnerships/records';
import { nextStep } from '../../../domain/status/nextStep';
import type { PartnershipStatus } from '../../../domain/status/status';
import { BandMark } from '../../../ui/BandMark';
import { BackLink } from '../../../ui/BackLink';
import { Card } from '../../../ui/Card';
import { Problem } from '../../../ui/Problem';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { Section } from '../../../ui/Section';
import { Tag } from '../../../ui/Tag';
import { useServices } from '../../../ui/Services';
import { isExample, roleWords, statusWords, withoutExampleTag } from '../words';
import { pageStyles } from './pageStyles';
import { partnershipStrings as strings } from './strings';
import { SubmittedDocument } from './SubmittedDocument';
import { Timeline } from './Timeline';

interface PartnershipPageProps {
  readonly partnershipKey: string;
  readonly records: Records;
  readonly partnerships: readonly PartnershipStatus[];
}

/** One partnership to read: where it stands, what was submitted, what has happened. */
export function PartnershipPage({ partnershipKey, records, partnerships }: PartnershipPageProps): React.ReactElement {
  const css = pageStyles();
  const { me } = useServices();
  const partnership = partnerships.find(each => each.key === partnershipKey);
  const back = <BackLink text={strings.back} href="#/" />;
  if (!partnership) return <Problem text={strings.unknown} action={back} />;

  const { name, awaiting, band, latest } = partnership;
  const isMine = partnership.leadOfficer.login === me.login;
  return (
    <>
      {back}
      <ScreenHeading text={withoutExampleTag(name)} />
      {isExample(name) && (
        <p className={css.tagLine}>
          <Tag text={strings.example} />
        </p>
      )}
      <div className={css.standing}>
        <Card quiet>
          <Section title={strings.standing}>
            <p className={css.marks}>
              <strong>{statusWords[partnership.status]}</strong>
              {band && <BandMark band={band} />}
            </p>
            <p className={css.line}>
              {awaiting && strings.has(roleWords[awaiting.role], awaiting.what)}
              {!awaiting && (isMine ? nextStep(partnership) : strings.nobodyHas)}
            </p>
          </Section>
        </Card>
      </div>
      <SubmittedDocument key={latest.submissionKey} row={latest} settings={records.settings} />
      <Timeline partnership={partnership} submissions={records.submissions} />
    </>
  );
}
