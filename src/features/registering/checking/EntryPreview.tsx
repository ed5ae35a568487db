import * as React from 'react';
import type { RegisterEntry } from '../../../domain/register/registerRow';
import { formatPounds } from '../../../domain/money/formatPounds';
import { formatDate } from '../../../ui/dates';
import { Facts } from '../partnership/Facts';
import { pageStyles } from '../partnership/pageStyles';
import { partnershipStrings } from '../partnership/strings';
import { statusWords } from '../words';
import { enterStrings as strings } from './strings';

/** What will stand in the register. */
export function EntryPreview({ entry }: { readonly entry: RegisterEntry }): React.ReactElement {
  const css = pageStyles();
  const { facts, annexes } = entry;
  return (
    <div className={css.spaced}>
      <p>
        <strong>{strings.writes}</strong>
      </p>
      <Facts
        facts={[
          [partnershipStrings.name, facts.name],
          [partnershipStrings.standing, statusWords[facts.status]],
          [partnershipStrings.significance, `${facts.band}, ${facts.scorePercent} %`],
          [partnershipStrings.service, facts.service],
          [partnershipStrings.leadOfficer, facts.leadOfficerName],
          [partnershipStrings.approved, formatDate(facts.decidedOn)],
          [partnershipStrings.councilMoney, formatPounds(facts.councilMoney)],
          [
            strings.annexes,
            strings.counts(
              annexes.partners.length,
              annexes.risks.length,
              annexes.contributions.length,
              annexes.deliverables.length
            )
          ]
        ]}
      />
    </div>
  );
}
