import * as React from 'react';
import type { Brief } from '../../../domain/decisions/brief';
import { formatPounds } from '../../../domain/money/formatPounds';
import { seatWords } from '../../../domain/routing/roleWords';
import type { PartnershipStatus } from '../../../domain/status/status';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import type { DescribedRow } from '../../../forms/model/describeAnswers';
import { Button } from '../../../ui/Button';
import { Section } from '../../../ui/Section';
import { useServices } from '../../../ui/Services';
import { styled } from '../../../ui/styled';
import { recordAddress } from '../addresses';
import { daysInWords } from '../words';
import { briefStrings as strings } from './strings';

interface BriefFactsProps {
  readonly partnership: PartnershipStatus;
  readonly row: SubmissionRow;
  readonly brief: Brief;
  /** The answers of its own form that matter most. */
  readonly rows: readonly DescribedRow[];
}

/** What it is for and with whom, whose it is, since when it waits, and who signs it and why they. */
export function BriefFacts({ partnership, row, brief, rows }: BriefFactsProps): React.ReactElement {
  const css = useStyles();
  const { siteUrl } = useServices();
  const { route, waitingDays } = partnership;
  const facts: readonly (readonly [label: string, words: string])[] = [
    ...rows.map(({ label, text }) => [label, text] as const),
    [strings.purpose, brief.purpose],
    [strings.partners, brief.partners.join(', ')],
    [strings.risks, brief.risks.join('\n')],
    [strings.executive, brief.executiveMinute],
    [
      strings.otherMoney,
      brief.money.length === 0
        ? ''
        : strings.otherMoneyWords(formatPounds(brief.time), formatPounds(brief.passingThrough))
    ],
    [strings.leadOfficer, partnership.leadOfficer.name],
    [strings.submitted, strings.byOn(row.author.name, row.submittedOn)],
    [strings.waiting, waitingDays > 0 ? daysInWords(waitingDays) : ''],
    [
      strings.signs,
      route ? [route.person?.name, seatWords(route.capacity, route.service)].filter(Boolean).join(', ') : ''
    ],
    [strings.notThem, route?.passedOver.map(({ reason }) => reason).join(' ') ?? '']
  ];
  return (
    <Section title={strings.facts}>
      <dl className={css.facts}>
        {facts
          .filter(([, words]) => words !== '')
          .map(([label, words]) => (
            <div key={label}>
              <dt className={css.label}>{label}</dt>
              <dd className={css.words}>{words}</dd>
            </div>
          ))}
      </dl>
      <p style={{ margin: '12px 0 0' }}>
        <Button kind="quiet" text={strings.record} href={recordAddress(siteUrl, partnership.key)} />
      </p>
    </Section>
  );
}

const useStyles = styled(theme => ({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 200px), 1fr))',
    gap: '12px 24px',
    margin: 0
  },
  label: { color: theme.semanticColors.bodySubtext, fontSize: 13, lineHeight: '1.4' },
  words: { margin: 0, lineHeight: '1.45', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }
}));
