import * as React from 'react';
import { versionOf } from '../../../domain/decisions/statementOf';
import type { Records } from '../../../domain/partnerships/records';
import type { PartnershipStatus } from '../../../domain/status/status';
import { documentWords } from '../../../domain/submissions/kindWords';
import type { SubmissionDocument, SubmissionRow } from '../../../domain/submissions/submission';
import { validSubmission } from '../../../domain/submissions/validSubmission';
import { describeSubmitted } from '../../../forms/submitted/describeSubmitted';
import { formatDate, formatTime } from '../../../ui/dates';
import { DocumentView } from '../../../ui/DocumentView';
import { Prose } from '../../../ui/Prose';
import { Section } from '../../../ui/Section';
import { FactList } from '../partnership/FactList';
import { settingsOf } from '../partnership/settingsOf';
import { printStrings as strings } from './strings';
import type { ReadDocument } from './useWholeRecord';

interface PrintedDocumentProps {
  readonly read: ReadDocument;
  /** The name of its printed pages. */
  readonly page: string;
  readonly partnership: PartnershipStatus;
  readonly records: Records;
}

/** One submission whole, on pages of its own. */
export function PrintedDocument({ read, page, partnership, records }: PrintedDocumentProps): React.ReactElement {
  const { row, document, refused } = read;
  const problem = refused ?? (document && validSubmission(row, document, records.settingsRows));
  return (
    <div style={{ page, breakBefore: 'page' }}>
      <Section title={strings.version(versionOf(row.submissionKey, partnership.counted), documentWords(row))}>
        <Prose>{strings.submitted(row.author.name, formatDate(row.submittedOn), formatTime(row.submittedOn))}</Prose>
        <Prose>{strings.fingerprint(row.hash)}</Prose>
        <Prose>{problem === undefined ? strings.verified : strings.notVerified(problem)}</Prose>
      </Section>
      {document && <Whole document={document} row={row} records={records} />}
    </div>
  );
}

interface WholeProps {
  readonly document: SubmissionDocument;
  readonly row: SubmissionRow;
  readonly records: Records;
}

function Whole({ document, row, records }: WholeProps): React.ReactElement {
  const against = 'against' in document ? document.against : undefined;
  const builtOn = records.submissions.find(({ submissionKey }) => submissionKey === against);
  const settings = settingsOf(document.protocolVersion, records) ?? records.settings;
  return (
    <DocumentView sections={describeSubmitted(document, { settings, bandBefore: builtOn?.band || undefined })}>
      <FactList document={document} row={row} builtOn={builtOn} />
    </DocumentView>
  );
}
