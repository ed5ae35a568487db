import * as React from 'react';
import type { Records } from '../../../domain/partnerships/records';
import type { SubmissionDocument, SubmissionRow } from '../../../domain/submissions/submission';
import { Button } from '../../../ui/Button';
import { Loading } from '../../../ui/Loading';
import { Problem } from '../../../ui/Problem';
import { partnershipStrings } from './strings';
import { useVerifiedSubmission } from './useVerifiedSubmission';

interface VerifiedProps {
  readonly row: SubmissionRow;
  readonly records: Records;
  readonly children: (document: SubmissionDocument) => React.ReactElement;
}

/** A document that can be relied on, or why there is none. */
export function Verified({ row, records, children }: VerifiedProps): React.ReactElement {
  const read = useVerifiedSubmission(row, records);
  if (read.phase === 'loading') return <Loading text={partnershipStrings.reading} />;
  if (read.phase === 'failed') {
    return <Problem text={read.text} action={<Button text={partnershipStrings.tryAgain} onClick={read.tryAgain} />} />;
  }
  if (read.problem !== undefined) return <Problem text={partnershipStrings.notValid(read.problem)} />;
  return children(read.document);
}
