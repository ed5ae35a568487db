import * as React from 'react';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import { Button, ButtonRow } from '../../../ui/Button';
import { CardGrid } from '../../../ui/Card';
import { Prose } from '../../../ui/Prose';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { Section } from '../../../ui/Section';
import { addresses } from '../addresses';
import { strings } from '../strings';
import { HandedToMe } from '../handing/HandedToMe';
import { DraftCard } from './DraftCard';
import { FirstVisit } from './FirstVisit';
import { PartnershipCard } from './PartnershipCard';
import { homeStrings } from './strings';
import { useMyPartnerships } from './useMyPartnerships';

interface HomeScreenProps {
  readonly records: ToolkitRecords;
  readonly reload: () => void;
}

/** My partnerships: what I am writing, what I have submitted, and what each needs next. */
export function HomeScreen({ records, reload }: HomeScreenProps): React.ReactElement {
  const { drafts, handed, submitted, removeDraft } = useMyPartnerships(records, reload);
  const isFirstVisit = drafts.length + handed.length + submitted.length === 0;
  return (
    <div>
      <ScreenHeading text={strings.home} />
      {isFirstVisit ? (
        <FirstVisit />
      ) : (
        <>
          <Prose>{homeStrings.lead}</Prose>
          <div style={{ margin: '0 0 28px' }}>
            <ButtonRow>
              <Button kind="primary" text={strings.startNew} href={addresses.newDraft} />
              <Button text={homeStrings.trial} href={addresses.trial} />
              <Button kind="quiet" text={homeStrings.steps} href={addresses.steps} />
            </ButtonRow>
          </div>
        </>
      )}
      {handed.length > 0 && <HandedToMe handed={handed} />}
      {drafts.length > 0 && (
        <Section title={homeStrings.drafts}>
          <CardGrid as="ul">
            {drafts.map(draft => (
              <DraftCard key={draft.keys.draftKey} draft={draft} onRemove={removeDraft} />
            ))}
          </CardGrid>
        </Section>
      )}
      {submitted.length > 0 && (
        <Section title={homeStrings.submitted}>
          <CardGrid as="ul">
            {submitted.map(status => (
              <PartnershipCard key={status.key} status={status} />
            ))}
          </CardGrid>
        </Section>
      )}
    </div>
  );
}
