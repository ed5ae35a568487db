import * as React from 'react';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import { Button, ButtonRow } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Problem } from '../../../ui/Problem';
import { Prose } from '../../../ui/Prose';
import { Section } from '../../../ui/Section';
import { useServices } from '../../../ui/Services';
import { useDeed } from '../../../ui/useDeed';
import { checkingStyles } from './checkingStyles';
import { agreeStrings as strings } from './strings';

interface AgreeBoxProps {
  readonly row: SubmissionRow;
  readonly reload: () => Promise<void>;
  readonly onDone: () => void;
}

/** The second view of a score sheet (protocol section 3): CEPT agrees the scores as they are. */
export function AgreeBox({ row, reload, onDone }: AgreeBoxProps): React.ReactElement {
  const css = checkingStyles();
  const { decisions } = useServices();
  const [deed, carryOut] = useDeed();
  const agree = async (): Promise<void> => {
    const { partnershipKey, submissionKey, hash } = row;
    const isDone = await carryOut(async key => {
      const decision = { key, partnershipKey, submissionKey, hash, comment: '' };
      await decisions.decide({ ...decision, outcome: 'ScoresAgreed', capacity: 'Cept' });
      await reload();
    });
    if (isDone) onDone();
  };
  return (
    <div className={css.box}>
      <Card>
        <Section title={strings.title}>
          <Prose>{strings.lead}</Prose>
          {deed.phase === 'failed' && (
            <div className={css.gap}>
              <Problem text={deed.text} />
            </div>
          )}
          <ButtonRow>
            <Button kind="primary" text={strings.agree} busy={deed.phase === 'busy'} onClick={() => void agree()} />
          </ButtonRow>
        </Section>
      </Card>
    </div>
  );
}
