import * as React from 'react';
import { addresses } from '../addresses';
import { BackLink } from '../../../ui/BackLink';
import { SignedScreen } from '../signing/SignedScreen';
import type { ApprovalsDesk } from '../useApprovals';
import { findSubmission } from './findSubmission';
import { NothingToSign } from './NothingToSign';
import { StandingSubmission } from './StandingSubmission';
import { submissionStrings as strings } from './strings';

interface SubmissionScreensProps {
  readonly submissionKey: string;
  /** After the key in the address: the document, the act of deciding, or what was signed; the brief otherwise. */
  readonly part: string | undefined;
  readonly desk: ApprovalsDesk;
}

/** Everything about one submission, from the link in a message to the signature. */
export function SubmissionScreens({ submissionKey, part, desk }: SubmissionScreensProps): React.ReactElement {
  const found = React.useMemo(
    () => findSubmission(desk.partnerships, submissionKey),
    [desk.partnerships, submissionKey]
  );
  if (part === 'signed' && found.kind !== 'unknown') {
    return <SignedScreen key="signed" found={found} desk={desk} />;
  }
  if (found.kind === 'stands') return <StandingSubmission {...found} part={part} desk={desk} />;
  return (
    <>
      <BackLink text={strings.back} href={addresses.queue} />
      <NothingToSign found={found} />
    </>
  );
}
