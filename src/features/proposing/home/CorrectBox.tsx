import * as React from 'react';
import type { DraftHeading } from '../../../domain/drafts/draft';
import type { PartnershipStatus } from '../../../domain/status/status';
import { Button, ButtonRow } from '../../../ui/Button';
import { Loading } from '../../../ui/Loading';
import { Problem } from '../../../ui/Problem';
import { Prose } from '../../../ui/Prose';
import { Section } from '../../../ui/Section';
import { useServices } from '../../../ui/Services';
import { useDeed } from '../../../ui/useDeed';
import { addresses } from '../addresses';
import type { DraftState } from '../draft/draftState';
import { correctionOf } from './correctionOf';
import { ledNow } from './ledNow';
import { isToRegister } from './officerDeeds';
import { officerStrings as strings } from './officerStrings';

interface CorrectBoxProps {
  readonly status: PartnershipStatus;
  /** A correction that was begun already. */
  readonly begun: DraftHeading | undefined;
  readonly startDraft: (draft: DraftState) => void;
}

/** Correct and submit again: a new draft from the submitted document, which will replace it. */
export function CorrectBox({ status, begun, startDraft }: CorrectBoxProps): React.ReactElement {
  const { submissions, newKey, me } = useServices();
  const [deed, carryOut] = useDeed();
  if (begun) {
    return (
      <Section title={strings.correct}>
        <Prose>{strings.goOnLead}</Prose>
        <Button kind="primary" text={strings.goOn} href={addresses.draft(begun.draftKey, 'about')} />
      </Section>
    );
  }
  const start = async (): Promise<void> => {
    await carryOut(async () => {
      const draft = correctionOf(await submissions.read(status.latest.submissionKey), newKey);
      startDraft(ledNow(draft, status, me));
    });
  };
  const isNext = isToRegister(status);
  const title = isNext ? strings.registerNow : strings.correct;
  return (
    <Section title={title}>
      <Prose>{isNext ? strings.registerLead : strings.correctLead}</Prose>
      {deed.phase === 'failed' && <Problem text={deed.text} />}
      <ButtonRow>
        <Button
          kind={isNext || status.approvalStatus === 'Returned' ? 'primary' : 'plain'}
          text={title}
          busy={deed.phase === 'busy'}
          onClick={() => void start()}
        />
      </ButtonRow>
      {deed.phase === 'busy' && <Loading text={strings.opening} />}
    </Section>
  );
}
