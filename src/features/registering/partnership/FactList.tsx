import * as React from 'react';
import { shortFingerprint } from '../../../domain/decisions/statementOf';
import type { SubmissionDocument, SubmissionRow } from '../../../domain/submissions/submission';
import { formatDate } from '../../../ui/dates';
import { Section } from '../../../ui/Section';
import { Facts } from './Facts';
import { partnershipStrings as strings } from './strings';

interface FactListProps {
  readonly document: SubmissionDocument;
  readonly row: SubmissionRow;
}

/** The standing facts. Who submitted and when is the server's word, not the document's. */
export function FactList({ document, row }: FactListProps): React.ReactElement {
  const { name, service, leadOfficer, existing, protocolVersion } = document;
  return (
    <Section title={strings.facts}>
      <Facts
        facts={[
          [strings.name, name],
          [strings.service, service],
          [strings.leadOfficer, leadOfficer.name],
          [strings.existing, existing ? strings.isExisting : strings.isNew],
          [strings.submitted, strings.byOn(row.author.name, formatDate(row.submittedOn))],
          [strings.fingerprintOf, shortFingerprint(row.hash)],
          [strings.protocolVersion, protocolVersion === 0 ? strings.asPrinted : strings.version(protocolVersion)]
        ]}
      />
    </Section>
  );
}
