import * as React from 'react';
import type { Records } from '../../../domain/partnerships/records';
import { tellsTruly } from '../../../domain/submissions/differencesOf';
import type { SubmissionDocument, SubmissionRow } from '../../../domain/submissions/submission';
import { changesBetween } from '../../../forms/submitted/changesBetween';
import { Button } from '../../../ui/Button';
import { Loading } from '../../../ui/Loading';
import { Notice } from '../../../ui/Notice';
import { Problem } from '../../../ui/Problem';
import { Prose } from '../../../ui/Prose';
import { Section } from '../../../ui/Section';
import { useServices } from '../../../ui/Services';
import { DifferenceTable } from './DifferenceTable';
import { partnershipStrings as strings } from './strings';
import { useSubmission } from './useSubmission';

interface DifferenceProps {
  readonly after: SubmissionDocument;
  readonly row: SubmissionRow;
  readonly records: Records;
}

/** What a correction changed, shown wherever it is decided on. */
export function Difference({ after, row, records }: DifferenceProps): React.ReactElement | null {
  const before = records.submissions.find(({ submissionKey }) => submissionKey === row.supersedes);
  if (!before || after.kind === 'Withdrawal') return null;
  return (
    <Section title={strings.difference}>
      <Compared after={after} beforeKey={before.submissionKey} records={records} />
    </Section>
  );
}

interface ComparedProps {
  readonly after: SubmissionDocument;
  readonly beforeKey: string;
  readonly records: Records;
}

function Compared({ after, beforeKey, records }: ComparedProps): React.ReactElement {
  const read = useSubmission(useServices().submissions, beforeKey);
  if (read.phase === 'loading') return <Loading text={strings.comparing} />;
  if (read.phase === 'failed') {
    return <Problem text={read.text} action={<Button text={strings.tryAgain} onClick={read.tryAgain} />} />;
  }
  const changes = changesBetween(read.document, after, records.settings);
  return (
    <>
      {tellsTruly(read.document, after) === false && <Notice kind="attention">{strings.toldOtherwise}</Notice>}
      {changes.length === 0 ? <Prose>{strings.noDifference}</Prose> : <DifferenceTable changes={changes} />}
    </>
  );
}
