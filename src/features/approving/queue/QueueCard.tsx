import * as React from 'react';
import { versionOf } from '../../../domain/decisions/statementOf';
import type { PartnershipStatus } from '../../../domain/status/status';
import { BandMark } from '../../../ui/BandMark';
import { Card } from '../../../ui/Card';
import { formatDate } from '../../../ui/dates';
import { focusRing, styled } from '../../../ui/styled';
import { addresses } from '../addresses';
import { documentWords } from '../../../domain/submissions/kindWords';
import { queueStrings as strings, seatOf } from './strings';

/** One submission: what it is, whose it is, and how long it has waited. The whole card is the way in. */
export function QueueCard({ partnership }: { readonly partnership: PartnershipStatus }): React.ReactElement {
  const css = useStyles();
  const { name, service, band, awaiting, latest, leadOfficer, waitingDays } = partnership;
  const since = awaiting?.since ?? latest.submittedOn;
  const version = versionOf(latest.submissionKey, partnership.counted);
  return (
    <Card as="li">
      <div className={css.card}>
        <a className={css.name} href={addresses.brief(latest.submissionKey)} data-interception="off">
          {name}
        </a>
        <span className={css.marks}>
          {band && <BandMark band={band} />}
          {documentWords(latest)}
          {version > 1 && `, ${strings.version(version)}`}
        </span>
        <span>
          {service} · {leadOfficer.name}
        </span>
        <span className={css.soft}>
          <time dateTime={since}>{formatDate(since)}</time>, {strings.waiting(waitingDays)}
        </span>
        <span className={css.soft}>{seatOf(awaiting, service)}</span>
      </div>
    </Card>
  );
}

const useStyles = styled(theme => ({
  card: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: 6,
    margin: '-4px 0',
    lineHeight: '1.45',
    overflowWrap: 'anywhere'
  },
  name: {
    fontSize: 17,
    fontWeight: 600,
    color: theme.palette.themeDarkAlt,
    textUnderlineOffset: '3px',
    ':focus-visible': focusRing(theme),
    // A thumb may land anywhere on the card.
    '::after': { content: '""', position: 'absolute', inset: '-14px -20px' }
  },
  marks: { display: 'flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center' },
  soft: { fontSize: 13, color: theme.semanticColors.bodySubtext }
}));
