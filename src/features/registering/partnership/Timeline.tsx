import * as React from 'react';
import type { Records } from '../../../domain/partnerships/records';
import type { PartnershipStatus } from '../../../domain/status/status';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import { timeline } from '../../../domain/status/timeline';
import { fieldWords } from '../../../forms/fieldWords';
import { formatDate, formatTime } from '../../../ui/dates';
import { Section } from '../../../ui/Section';
import { NotCounted } from './NotCounted';
import { pageStyles } from './pageStyles';
import { partnershipStrings as strings } from './strings';

interface TimelineProps {
  readonly partnership: PartnershipStatus;
  readonly records: Records;
}

/** What has happened in business words, newest first; what does not count is told apart, with the reason. */
export function Timeline({ partnership, records }: TimelineProps): React.ReactElement {
  const css = pageStyles();
  const events = React.useMemo(() => [...timeline(records, partnership)].reverse(), [records, partnership]);
  const counted = events.filter(({ counts }) => counts);
  const submissionOf = (key: string): SubmissionRow | undefined =>
    records.submissions.find(({ submissionKey }) => submissionKey === key);
  return (
    <Section title={strings.history}>
      <ol className={css.list}>
        {counted.map(({ id, on, who, what, detail, field, submissionKey }) => (
          <li key={id} className={css.step}>
            <time dateTime={on} className={css.subtle}>
              {formatDate(on)}, {formatTime(on)}
            </time>
            <br />
            {who ? `${who.name} ${what}` : what}
            {field !== '' && (
              <div className={css.subtle}>
                {strings.about(fieldWords(field, records.settings, submissionOf(submissionKey)))}
              </div>
            )}
            {detail !== '' && <div className={css.words}>{detail}</div>}
          </li>
        ))}
      </ol>
      <NotCounted events={events.filter(({ counts }) => !counts)} />
    </Section>
  );
}
