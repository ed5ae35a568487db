import * as React from 'react';
import { shortFingerprint, versionOf } from '../../../domain/decisions/statementOf';
import { readSettings } from '../../../domain/protocol/readSettings';
import { mayDecide } from '../../../domain/status/mayDecide';
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
import { documentSections } from './documentSections';
import { documentStrings as strings } from './strings';

/** The whole document as submitted, to read or print, with the way to decide in reach. */
export function DocumentScreen({ partnership, row, document, desk }: AboutSubmission): React.ReactElement {
  const { me } = useServices();
  const sections = React.useMemo(
    () => documentSections(document, readSettings(desk.records.settingsRows, new Date(row.submittedOn))),
    [document, desk.records.settingsRows, row.submittedOn]
  );
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
