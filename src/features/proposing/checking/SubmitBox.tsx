import * as React from 'react';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { Button, ButtonRow } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Loading } from '../../../ui/Loading';
import { Problem } from '../../../ui/Problem';
import { Prose } from '../../../ui/Prose';
import type { DraftDesk } from '../draft/useDraft';
import { checkingStrings } from './strings';
import { useSubmission } from './useSubmission';

interface SubmitBoxProps {
  readonly desk: DraftDesk;
  readonly kind: 'ScoreSheet' | 'NotPartnership';
  readonly hasBand: boolean;
  readonly settings: ProtocolSettings;
}

/** What sending means, said before it is done; then the button. */
export function SubmitBox({ desk, kind, hasBand, settings }: SubmitBoxProps): React.ReactElement {
  const [submission, send] = useSubmission(desk, settings);
  const isSending = submission.phase === 'sending';
  return (
    <Card quiet>
      <Prose>{checkingStrings.before[kind]}</Prose>
      {!hasBand && <Prose>{checkingStrings.noBand}</Prose>}
      {submission.phase === 'failed' && (
        <div style={{ margin: '0 0 14px' }}>
          <Problem text={submission.text} />
        </div>
      )}
      <ButtonRow>
        <Button kind="primary" text={checkingStrings.submit[kind]} busy={isSending} onClick={() => void send()} />
      </ButtonRow>
      {isSending && <Loading text={checkingStrings.sending} />}
    </Card>
  );
}
