import * as React from 'react';
import type { RegisterEntry, RegisterRow } from '../../../domain/register/registerRow';
import { formatPounds } from '../../../domain/money/formatPounds';
import { formatDate } from '../../../ui/dates';
import { Facts } from '../partnership/Facts';
import { pageStyles } from '../partnership/pageStyles';
import { partnershipStrings } from '../partnership/strings';
import { statusWords } from '../words';
import { enterStrings as strings } from './strings';

interface EntryPreviewProps {
  readonly entry: RegisterEntry;
  /** The row as it is; absent before the first entry. */
  readonly before: RegisterRow | undefined;
}

/** What will stand in the register, and beside what changes there what stood until now. */
export function EntryPreview({ entry, before }: EntryPreviewProps): React.ReactElement {
  const css = pageStyles();
  const { facts, annexes } = entry;
  const record = facts.status === 'Active' ? facts : undefined;
  const now = (words: string, until: string | undefined): string =>
    until === undefined || until === '' || until === words ? words : strings.untilNow(words, until);
  return (
    <div className={css.spaced}>
      <p>
        <strong>{strings.writes}</strong>
      </p>
      <Facts
        facts={[
          [partnershipStrings.name, now(facts.name, before?.name)],
          [partnershipStrings.standing, now(statusWords[facts.status], before?.status && statusWords[before.status])],
          [
            partnershipStrings.significance,
            now(record ? strings.bandOf(facts.band, record.scorePercent) : facts.band, bandBefore(before, facts.band))
          ],
          [partnershipStrings.service, now(facts.service, before?.service)],
          [partnershipStrings.leadOfficer, now(facts.leadOfficerName, before?.leadOfficerName)],
          [partnershipStrings.approved, formatDate(facts.decidedOn)],
          [
            strings.nextReview,
            record && now(dateOr(facts.nextReview), before?.nextReview === '' ? '' : dateOr(before?.nextReview))
          ],
          [strings.endsOn, dateOr(facts.endsOn)],
          [partnershipStrings.councilMoney, record && formatPounds(record.councilMoney)],
          [
            strings.annexes,
            record
              ? strings.counts(
                  annexes.partners.length,
                  annexes.risks.length,
                  annexes.contributions.length,
                  annexes.deliverables.length
                )
              : strings.noLonger
          ]
        ]}
      />
    </div>
  );
}

/** Only another band is worth saying. */
function bandBefore(before: RegisterRow | undefined, band: string): string | undefined {
  return before?.band === band ? undefined : before?.band;
}

function dateOr(date: string | undefined): string {
  return date === undefined || date === '' ? '' : formatDate(date);
}
