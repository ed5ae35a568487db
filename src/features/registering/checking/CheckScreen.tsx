import * as React from 'react';
import { BackLink } from '../../../ui/BackLink';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Problem } from '../../../ui/Problem';
import { addresses } from '../addresses';
import type { OpenRegister } from '../useRegister';
import { CheckPage } from './CheckPage';
import { findSubmission } from './findSubmission';
import { checkingStrings as strings } from './strings';

interface CheckScreenProps {
  readonly submissionKey: string;
  readonly register: OpenRegister;
}

/** One submission before CEPT; a link that has grown old says so and leads to the newer one. */
export function CheckScreen({ submissionKey, register }: CheckScreenProps): React.ReactElement {
  const found = findSubmission(submissionKey, register.records, register.partnerships);
  const back = <BackLink text={strings.back} href={addresses.checks} />;
  if (found.is === 'unknown') return <Problem text={strings.unknown} action={back} />;
  if (found.is === 'superseded') {
    return (
      <>
        {back}
        <Problem
          text={strings.superseded}
          action={
            <Button
              kind="primary"
              text={strings.openNewer}
              href={addresses.check(found.partnership.latest.submissionKey)}
            />
          }
        />
      </>
    );
  }
  return (
    <>
      {back}
      {found.is === 'withdrawn' ? (
        <Notice kind="attention">{strings.withdrawn}</Notice>
      ) : (
        <CheckPage row={found.row} partnership={found.partnership} register={register} />
      )}
      <p>
        <Button kind="quiet" text={strings.record} href={addresses.partnership(found.partnership.key)} />
      </p>
    </>
  );
}
