import * as React from 'react';
import type { PartnershipStatus } from '../../../domain/status/status';
import { withdrawalOf } from '../../../domain/submissions/withdrawalOf';
import { checkText, longest } from '../../../domain/text/checkText';
import { Button, ButtonRow } from '../../../ui/Button';
import { Problem } from '../../../ui/Problem';
import { Prose } from '../../../ui/Prose';
import { Section } from '../../../ui/Section';
import { useServices } from '../../../ui/Services';
import { TextBox } from '../../../ui/TextBox';
import { useDeed } from '../../../ui/useDeed';
import { officerStrings as strings } from './officerStrings';

interface WithdrawBoxProps {
  readonly status: PartnershipStatus;
  readonly reload: () => void;
}

/** Takes a submission back before its sign-off, in two steps: what is submitted cannot be unsaid, only withdrawn with a reason. */
export function WithdrawBox({ status, reload }: WithdrawBoxProps): React.ReactElement {
  const { submissions, me } = useServices();
  const [isSure, setSure] = React.useState(false);
  const [reason, setReason] = React.useState('');
  const [problem, setProblem] = React.useState<string>();
  const [deed, carryOut] = useDeed();

  const ask = (): void => {
    const wrong = reason.trim() === '' ? strings.withdrawNeeded : checkText(reason, longest.reason);
    setProblem(wrong);
    if (wrong !== undefined) document.getElementById('withdraw-reason')?.focus();
    else setSure(true);
  };
  const withdraw = async (): Promise<void> => {
    const isDone = await carryOut(async submissionKey => {
      await submissions.submit(withdrawalOf({ submissionKey }, status.latest, reason.trim(), me));
    });
    if (isDone) reload();
  };

  return (
    <Section title={strings.withdraw}>
      {isSure ? (
        <div role="group" aria-label={strings.withdrawSure(status.name)}>
          <Prose>{strings.withdrawSure(status.name)}</Prose>
          {deed.phase === 'failed' && <Problem text={deed.text} />}
          <ButtonRow>
            <Button text={strings.withdrawYes} busy={deed.phase === 'busy'} onClick={() => void withdraw()} />
            <Button kind="quiet" text={strings.withdrawNo} onClick={() => setSure(false)} />
          </ButtonRow>
        </div>
      ) : (
        <>
          <Prose>{strings.withdrawLead}</Prose>
          <TextBox
            id="withdraw-reason"
            label={strings.withdrawReason}
            problem={problem}
            value={reason}
            onChange={setReason}
          />
          <ButtonRow>
            <Button text={strings.withdraw} onClick={ask} />
          </ButtonRow>
        </>
      )}
    </Section>
  );
}
