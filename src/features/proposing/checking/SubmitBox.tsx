import * as React from 'react';
import type { DraftedKind } from '../../../forms/draft/draftDocument';
import { noLeadsTo } from '../../../forms/confirmation/noLeadsTo';
import { Button, ButtonRow } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Loading } from '../../../ui/Loading';
import { Problem } from '../../../ui/Problem';
import { Prose } from '../../../ui/Prose';
import type { DraftForms } from '../answering/useDraftForms';
import type { DraftDesk } from '../draft/useDraft';
import { checkingStrings } from './strings';
import { useSubmission } from './useSubmission';

interface SubmitBoxProps {
  readonly desk: DraftDesk;
  /** What can be sent as it stands: the first is the thing to do, a second one the way round. */
  readonly kinds: readonly DraftedKind[];
  readonly hasBand: boolean;
  readonly forms: DraftForms;
  readonly onSending: (kind: DraftedKind) => void;
}

/** What sending means, said before it is done; then the button. */
export function SubmitBox({ desk, kinds, hasBand, forms, onSending }: SubmitBoxProps): React.ReactElement {
  const [submission, send] = useSubmission(desk, forms, onSending);
  const [first, second] = kinds;
  const isSending = submission.phase === 'sending';
  const isNo = noLeadsTo(desk.state.answers).length > 0;
  return (
    <Card quiet>
      <Prose>{isNo ? checkingStrings.beforeNo : checkingStrings.before(first, forms.band)}</Prose>
      {!hasBand && <Prose>{checkingStrings.noBand}</Prose>}
      {submission.phase === 'failed' && (
        <div style={{ margin: '0 0 14px' }}>
          <Problem text={submission.text} />
        </div>
      )}
      <ButtonRow>
        <Button
          kind={isNo ? 'plain' : 'primary'}
          text={isNo ? checkingStrings.submitNo : checkingStrings.submit(first, forms.band)}
          busy={isSending}
          onClick={() => void send(first)}
        />
        {second && (
          <Button
            kind="quiet"
            text={checkingStrings.onlyScoreSheet}
            busy={isSending}
            onClick={() => void send(second)}
          />
        )}
      </ButtonRow>
      {second && <Prose soft>{checkingStrings.onlyScoreSheetHint}</Prose>}
      {isSending && <Loading text={checkingStrings.sending} />}
    </Card>
  );
}
