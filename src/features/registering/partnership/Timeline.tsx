import * as React from 'react';
import type { PartnershipStatus } from '../../../domain/status/status';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import { formatDate, formatTime } from '../../../ui/dates';
import { Section } from '../../../ui/Section';
import { kindWords } from '../words';
import { pageStyles } from './pageStyles';
import { partnershipStrings as strings } from './strings';

interface TimelineProps {
  readonly partnership: PartnershipStatus;
  readonly submissions: readonly SubmissionRow[];
}

/** Every submission of the partnership, newest first; one that does not count is listed with the reason. */
export function Timeline({ partnership, submissions }: TimelineProps): React.ReactElement {
  const css = pageStyles();
  const rows = submissions.filter(row => row.partnershipKey === partnership.key).sort((a, b) => b.id - a.id);
  return (
    <Section title={strings.history}>
      <ol className={css.list}>
        {rows.map(row => (
          <li key={row.id} className={css.step}>
            <time dateTime={row.submittedOn} className={css.subtle}>
              {formatDate(row.submittedOn)}, {formatTime(row.submittedOn)}
            </time>
            <br />
            {kindWords[row.kind]} by {row.author.name}{' '}
            <span className={css.subtle}>({standing(row, partnership)})</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function standing(row: SubmissionRow, { latest, ignored }: PartnershipStatus): string {
  if (row.id === latest.id) return strings.latest;
  const why = ignored.find(each => each.row.id === row.id)?.reason;
  return why ? `${strings.ignored}: ${why}` : strings.replaced;
}
