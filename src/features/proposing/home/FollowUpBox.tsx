import * as React from 'react';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import { followUpsOffered } from '../../../domain/status/followUpsOffered';
import type { PartnershipStatus } from '../../../domain/status/status';
import { CardGrid } from '../../../ui/Card';
import { Prose } from '../../../ui/Prose';
import { Section } from '../../../ui/Section';
import type { DraftState } from '../draft/draftState';
import { FollowUpCard } from './FollowUpCard';
import { followUpStrings as strings } from './followUpStrings';
import { begunDrafts } from './officerDeeds';

interface FollowUpBoxProps {
  readonly status: PartnershipStatus;
  readonly records: ToolkitRecords;
  readonly startDraft: (draft: DraftState) => void;
}

/** What follows an approved document: one card for each kind that may be started now, and why not where none may. */
export function FollowUpBox({ status, records, startDraft }: FollowUpBoxProps): React.ReactElement {
  const { kinds, whyNot } = followUpsOffered(status);
  const begun = begunDrafts(status, records.drafts, records.submissions);
  return (
    <Section title={strings.title}>
      {whyNot !== undefined && <Prose>{whyNot}</Prose>}
      {kinds.length > 0 && (
        <CardGrid as="ul">
          {kinds.map(kind => (
            <FollowUpCard
              key={kind}
              kind={kind}
              status={status}
              begun={begun.find(({ follows }) => follows === kind)}
              startDraft={startDraft}
            />
          ))}
        </CardGrid>
      )}
    </Section>
  );
}
