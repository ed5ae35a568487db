import * as React from 'react';
import { shortFingerprint, versionOf } from '../../../domain/decisions/statementOf';
import type { PartnershipStatus } from '../../../domain/status/status';
import { documentWords } from '../../../domain/submissions/kindWords';
import { formatDate, formatTime } from '../../../ui/dates';
import { Section } from '../../../ui/Section';
import { useServices } from '../../../ui/Services';
import { Facts } from '../partnership/Facts';
import { partnershipStrings } from '../partnership/strings';
import { withoutExampleTag } from '../words';
import { printStrings as strings } from './strings';

/** What the record is about, and when it was made. */
export function PrintedFacts({ partnership }: { readonly partnership: PartnershipStatus }): React.ReactElement {
  const { me, now } = useServices();
  const [made] = React.useState(() => now().toISOString());
  const { name, service, leadOfficer, latest, counted, inForce, registerRow } = partnership;
  const version = strings.version(versionOf(latest.submissionKey, counted), documentWords(latest));
  return (
    <Section title={strings.facts}>
      <Facts
        facts={[
          [strings.name, withoutExampleTag(name)],
          [strings.reference, registerRow?.reference ?? strings.noReference],
          [strings.service, service],
          [strings.leadOfficer, leadOfficer.name],
          [strings.signedOff, inForce && partnershipStrings.byOn(inForce.by.name, formatDate(inForce.approvedOn))],
          [strings.stands, `${version}, ${partnershipStrings.fingerprint(shortFingerprint(latest.hash))}`],
          [strings.printedOn, strings.printedFor(formatDate(made), formatTime(made), me.name)]
        ]}
      />
    </Section>
  );
}
