import * as React from 'react';
import type { PartnershipStatus } from '../../../domain/status/status';
import type { SignedDocument, SubmissionDocument, SubmissionRow } from '../../../domain/submissions/submission';
import { Button } from '../../../ui/Button';
import { Loading } from '../../../ui/Loading';
import { Problem } from '../../../ui/Problem';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { useServices } from '../../../ui/Services';
import { addresses, recordAddress } from '../addresses';
import { BackLink } from '../../../ui/BackLink';
import { BriefScreen } from '../brief/BriefScreen';
import { DocumentScreen } from '../document/DocumentScreen';
import { DecideScreen } from '../signing/DecideScreen';
import type { ApprovalsDesk } from '../useApprovals';
import { submissionStrings as strings } from './strings';
import { useDocument } from './useDocument';

interface StandingSubmissionProps {
  readonly partnership: PartnershipStatus;
  readonly row: SubmissionRow;
  readonly part: string | undefined;
  readonly desk: ApprovalsDesk;
}

/** The submission that stands, read once for its brief, its document and the act of deciding. */
export function StandingSubmission({ partnership, row, part, desk }: StandingSubmissionProps): React.ReactElement {
  const { siteUrl } = useServices();
  const inForce = row.kind === 'Proposal' ? undefined : partnership.inForce?.row.submissionKey;
  const read = useDocument(row, desk.records.settingsRows, inForce ?? '');
  const outside = (about: React.ReactElement): React.ReactElement => (
    <>
      <BackLink text={strings.back} href={addresses.queue} />
      <ScreenHeading text={row.title} />
      {about}
    </>
  );
  const record = <Button text={strings.record} href={recordAddress(siteUrl, partnership.key)} />;

  switch (read.phase) {
    case 'loading':
      return <Loading text={strings.reading} />;
    case 'failed':
      return outside(<Problem text={read.text} action={<Button text={strings.tryAgain} onClick={read.tryAgain} />} />);
    case 'untrusted':
      return outside(<Problem text={strings.untrusted(read.reason)} action={record} />);
    case 'ready': {
      const { document, before, record: standing } = read;
      if (!isSigned(document)) return outside(<Problem text={strings.otherKind} action={record} />);
      const about = { partnership, row, document, before, record: standing, desk };
      if (part === 'document') return <DocumentScreen key="document" {...about} />;
      if (part === 'decide') return <DecideScreen key="decide" {...about} />;
      return <BriefScreen key="brief" {...about} />;
    }
  }
}

function isSigned(document: SubmissionDocument): document is SignedDocument {
  return 'registration' in document || document.kind === 'Leaving';
}
