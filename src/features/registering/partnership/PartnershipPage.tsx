import * as React from 'react';
import { sharedVersion } from '../../../domain/sharing/sharedVersion';
import { BackLink } from '../../../ui/BackLink';
import { Button, ButtonRow } from '../../../ui/Button';
import { Problem } from '../../../ui/Problem';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { addresses } from '../addresses';
import { lensStrings } from '../lens/strings';
import { exitStrings } from '../exit/strings';
import { tasksOf } from '../checking/ceptTasks';
import { Tag } from '../../../ui/Tag';
import type { OpenRegister } from '../useRegister';
import { isExample, withoutExampleTag } from '../words';
import { pageStyles } from './pageStyles';
import { Standing } from './Standing';
import { partnershipStrings as strings } from './strings';
import { Timeline } from './Timeline';
import { VersionReading } from './VersionReading';
import { Versions } from './Versions';

interface PartnershipPageProps extends OpenRegister {
  readonly partnershipKey: string;
}

/** The record of one partnership: where it stands and why, what has happened, and what was submitted. */
export function PartnershipPage(props: PartnershipPageProps): React.ReactElement {
  const { partnershipKey, records, partnerships, isCept } = props;
  const css = pageStyles();
  const partnership = partnerships.find(each => each.key === partnershipKey);
  const back = <BackLink text={strings.back} href={addresses.home} />;
  if (!partnership) return <Problem text={strings.unknown} action={back} />;

  const { name, latest } = partnership;
  return (
    <>
      {back}
      <ScreenHeading text={withoutExampleTag(name)} />
      {isExample(name) && (
        <p className={css.tagLine}>
          <Tag text={strings.example} />
        </p>
      )}
      <Standing partnership={partnership} />
      <div className={css.spaced}>
        <ButtonRow>
          {isCept && (
            <Button
              text={strings.check}
              href={addresses.check(tasksOf(partnership)[0]?.submissionKey ?? latest.submissionKey)}
            />
          )}
          {sharedVersion(partnership) && <Button text={strings.share} href={addresses.share(partnershipKey)} />}
          <Button text={strings.print} href={addresses.print(partnershipKey)} />
          <Button kind="quiet" text={exitStrings.open} href={addresses.exit(partnershipKey)} />
          <Button kind="quiet" text={lensStrings.open} href={addresses.lens(partnershipKey)} />
        </ButtonRow>
      </div>
      <Timeline partnership={partnership} records={records} />
      <Versions partnership={partnership} records={records} />
      <VersionReading key={latest.submissionKey} row={latest} records={records} />
    </>
  );
}
