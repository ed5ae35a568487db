import * as React from 'react';
import type { PartnershipStatus } from '../../../domain/status/status';
import { CardGrid } from '../../../ui/Card';
import { Section } from '../../../ui/Section';
import { QueueCard } from './QueueCard';

interface QueueListProps {
  /** Needed only where there is more than one list. */
  readonly title: string | undefined;
  /** Oldest first. */
  readonly partnerships: readonly PartnershipStatus[];
}

/** Submissions that wait for a signature. */
export function QueueList({ title, partnerships }: QueueListProps): React.ReactElement | null {
  if (partnerships.length === 0) return null;
  const cards = (
    <CardGrid as="ul">
      {partnerships.map(partnership => (
        <QueueCard key={partnership.key} partnership={partnership} />
      ))}
    </CardGrid>
  );
  return title === undefined ? cards : <Section title={title}>{cards}</Section>;
}
