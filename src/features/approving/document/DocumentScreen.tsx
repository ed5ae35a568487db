import * as React from 'react';
import { shortFingerprint, versionOf } from '../../../domain/decisions/statementOf';
import { readSettings } from '../../../domain/protocol/readSettings';
import { mayDecide } from '../../../domain/status/mayDecide';
import { describeSubmitted } from '../../../forms/submitted/describeSubmitted';
import type { SignificanceBand } from '../../../domain/significance/significance';
import type { SubmissionDocument, SubmissionRow } from '../../../domain/submissions/submission';
import { DocumentView } from '../../../ui/DocumentView';
import { EvidenceCheck } from '../../../ui/evidence/EvidenceCheck';
import { PrintButton } from '../../../ui/PrintButton';
import { Prose } from '../../../ui/Prose';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { useServices } from '../../../ui/Services';
import { addresses } from '../addresses';
import { BackLink } from '../../../ui/BackLink';
import { DecideBar } from '../DecideBar';
import type { AboutSubmission } from '../submission/aboutSubmission';
import { documentStrings as strings } from './strings';

/** The whole document as submitted, to read or print, with the way to decide in reach. */
export function DocumentScreen({ partnership, row, document, desk }: AboutSubmission): React.ReactElement {
  const { me } = useServices();
  const sections = React.useMemo(() => {
    const settings = readSettings(desk.records.settingsRows, new Date(row.submittedOn));
    return describeSubmitted(document, { settings, bandBefore: bandBefore(document, desk.records.submissions) });
  }, [document, desk.records, row.submittedOn]);
  const version = strings.version(versionOf(row.submissionKey, partnership.counted), shortFingerprint(row.hash));
  return (
    <>
      <BackLink text={strings.back} href={addresses.brief(row.submissionKey)} />
      <DocumentView sections={sections}>
        <ScreenHeading text={document.name} />
        <Prose soft>
          {strings.submitted(row.author.name, row.submittedOn)}, {version}
        </Prose>
        <EvidenceCheck document={document} />
      </DocumentView>
      <p>
        <PrintButton />
      </p>
      <DecideBar
        partnership={partnership}
        row={row}
        authority={mayDecide(partnership, desk.records.appointments, me, desk.at)}
      />
    </>
  );
}

/** Of the document that this one builds on. */
function bandBefore(document: SubmissionDocument, submissions: readonly SubmissionRow[]): SignificanceBand | undefined {
  if (!('against' in document)) return undefined;
  return submissions.find(({ submissionKey }) => submissionKey === document.against)?.band || undefined;
}
