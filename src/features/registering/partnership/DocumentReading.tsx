import * as React from 'react';
import type { Records } from '../../../domain/partnerships/records';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import { Button } from '../../../ui/Button';
import { EvidenceCheck } from '../../../ui/evidence/EvidenceCheck';
import { Loading } from '../../../ui/Loading';
import { Notice } from '../../../ui/Notice';
import { Problem } from '../../../ui/Problem';
import { Difference } from './Difference';
import { DocumentParts } from './DocumentParts';
import { pageStyles } from './pageStyles';
import { settingsOf } from './settingsOf';
import { partnershipStrings as strings } from './strings';
import type { VerifiedSubmission } from './useVerifiedSubmission';

interface DocumentReadingProps {
  readonly read: VerifiedSubmission;
  readonly row: SubmissionRow;
  readonly records: Records;
  /** Where it is given, each question can be asked about. */
  readonly askAbout?: (field: string) => void;
}

/** A submitted document to read, with what verifying it has shown and what changed since the version before. */
export function DocumentReading({ read, row, records, askAbout }: DocumentReadingProps): React.ReactElement {
  const css = pageStyles();
  if (read.phase === 'loading') return <Loading text={strings.reading} />;
  if (read.phase === 'failed') {
    return <Problem text={read.text} action={<Button text={strings.tryAgain} onClick={read.tryAgain} />} />;
  }
  const { document, problem } = read;
  const scoredUnder = settingsOf(document.protocolVersion, records);
  const builtOn =
    'against' in document
      ? records.submissions.find(({ submissionKey }) => submissionKey === document.against)
      : undefined;
  return (
    <>
      <div className={css.notices}>
        {problem !== undefined ? (
          <Problem text={strings.notValid(problem)} />
        ) : (
          <Notice kind="done">{strings.verified}</Notice>
        )}
        {!scoredUnder && <Notice kind="attention">{strings.otherVersion}</Notice>}
      </div>
      <EvidenceCheck document={document} />
      <Difference after={document} row={row} records={records} />
      <DocumentParts
        document={document}
        row={row}
        settings={scoredUnder ?? records.settings}
        builtOn={builtOn}
        askAbout={askAbout}
      />
    </>
  );
}
