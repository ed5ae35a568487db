import * as React from 'react';
import type { DraftHeading } from '../../../domain/drafts/draft';
import type { StartedKind } from '../../../domain/status/followUpsOffered';
import type { PartnershipStatus } from '../../../domain/status/status';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Loading } from '../../../ui/Loading';
import { Problem } from '../../../ui/Problem';
import { strings as toolkit } from '../strings';
import { addresses } from '../addresses';
import type { DraftState } from '../draft/draftState';
import { CardTitle } from './CardTitle';
import { DueLine } from './DueLine';
import { followUpStrings as strings, followUpWords } from './followUpStrings';
import { useStartFollowUp } from './useStartFollowUp';

interface FollowUpCardProps {
  readonly kind: StartedKind;
  readonly status: PartnershipStatus;
  /** The draft of it that was begun already. */
  readonly begun: DraftHeading | undefined;
  readonly startDraft: (draft: DraftState) => void;
}

/** One thing that may follow: what it is for, how long it takes, when it is due, and the button that starts it or goes on with it. */
export function FollowUpCard({ kind, status, begun, startDraft }: FollowUpCardProps): React.ReactElement {
  const [starting, start] = useStartFollowUp(kind, status, startDraft);
  const { title, lead, minutes, start: startWords } = followUpWords[kind];
  const { reviewDue } = status;
  return (
    <Card as="li">
      <CardTitle text={title} below={begun ? strings.begun : strings.minutes(minutes)} />
      <p style={{ margin: '0 0 10px' }}>{lead}</p>
      {reviewDue?.kind === kind && <DueLine due={reviewDue} />}
      {starting.phase === 'failed' ? (
        <Problem
          text={starting.text}
          action={<Button text={toolkit.tryAgain} label={strings.tryAgain(kind)} onClick={() => void start()} />}
        />
      ) : begun ? (
        <Button text={strings.goOn} label={strings.goOnWith(kind)} href={addresses.opened(begun.draftKey)} />
      ) : (
        <Button text={startWords} busy={starting.phase === 'reading'} onClick={() => void start()} />
      )}
      {starting.phase === 'reading' && <Loading text={strings.reading} />}
    </Card>
  );
}
