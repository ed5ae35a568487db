import * as React from 'react';
import { shortFingerprint } from '../../../domain/decisions/statementOf';
import { documentWords } from '../../../domain/submissions/kindWords';
import type { SubmissionDocument, SubmissionRow } from '../../../domain/submissions/submission';
import { formatDate } from '../../../ui/dates';
import { Section } from '../../../ui/Section';
import { Facts } from './Facts';
import { partnershipStrings as strings } from './strings';

interface FactListProps {
  readonly document: SubmissionDocument;
  readonly row: SubmissionRow;
  readonly builtOn?: SubmissionRow;
}

/** What the document is and whose. Who submitted and when is the server's word, not the document's. */
export function FactList({ document, row, builtOn }: FactListProps): React.ReactElement {
  const { kind, name, service, leadOfficer, existing, protocolVersion } = document;
  return (
    <Section title={strings.facts}>
      <Facts
        facts={[
          [strings.kind, documentWords(row)],
          [strings.name, name],
          [strings.service, service],
          [kind === 'Handover' ? strings.receiver : strings.leadOfficer, leadOfficer.name],
          // What follows an approved document is about a partnership that is there.
          [strings.existing, 'screening' in document ? (existing ? strings.isExisting : strings.isNew) : ''],
          [strings.gives, kind === 'Handover' ? ('draft' in document ? strings.aDraft : strings.aPartnership) : ''],
          [strings.buildsOn, builtOn && strings.ofDate(documentWords(builtOn), formatDate(builtOn.submittedOn))],
          [strings.submitted, strings.byOn(row.author.name, formatDate(row.submittedOn))],
          [strings.fingerprintOf, shortFingerprint(row.hash)],
          [strings.protocolVersion, protocolVersion === 0 ? strings.asPrinted : strings.version(protocolVersion)]
        ]}
      />
    </Section>
  );
}
