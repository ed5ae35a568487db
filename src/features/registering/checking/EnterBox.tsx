import * as React from 'react';
import type { RegisterStep } from '../../../domain/register/registerRow';
import type { PartnershipStatus } from '../../../domain/status/status';
import type { SubmissionDocument } from '../../../domain/submissions/submission';
import { Button, ButtonRow } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Loading } from '../../../ui/Loading';
import { Notice } from '../../../ui/Notice';
import { Problem } from '../../../ui/Problem';
import { Prose } from '../../../ui/Prose';
import { Section } from '../../../ui/Section';
import { useServices } from '../../../ui/Services';
import { useDeed } from '../../../ui/useDeed';
import type { OpenRegister } from '../useRegister';
import { checkingStyles } from './checkingStyles';
import { EntryPreview } from './EntryPreview';
import { previewEntry } from './previewEntry';
import { enterStrings as strings } from './strings';

interface EnterBoxProps {
  readonly step: RegisterStep;
  readonly document: SubmissionDocument;
  readonly partnership: PartnershipStatus;
  readonly register: OpenRegister;
  readonly onDone: () => void;
}

/** Enter in register, close there or bring up to date (protocol section 7): says what will be written, and finishes what a failure left half-way. */
export function EnterBox({ step, document, partnership, register, onDone }: EnterBoxProps): React.ReactElement {
  const css = checkingStyles();
  const { row, what, dues } = step;
  const words = strings[what];
  const { register: repository, me, now } = useServices();
  const [deed, carryOut] = useDeed();
  const preview = React.useMemo(
    () => previewEntry(partnership, document, register.records, me, now()),
    [partnership, document, register.records, me, now]
  );
  const isBegun = what !== 'update' && partnership.registerRow?.submissionKey === row.submissionKey;
  const isBusy = deed.phase === 'busy';

  const enter = async (): Promise<void> => {
    const { partnershipKey, submissionKey, hash } = row;
    const isDone = await carryOut(async decisionKey => {
      await repository.enter({ partnershipKey, submissionKey, hash, decisionKey });
      await register.reload();
    });
    if (isDone) onDone();
    // A failure may have left something behind, or a colleague may have been first: the page then shows what is there.
    else await register.reload();
  };

  return (
    <div className={css.box}>
      <Card>
        <Section title={words.title}>
          {'refused' in preview ? (
            <Problem text={preview.refused} />
          ) : (
            <>
              <Prose>{words.lead}</Prose>
              {dues.length > 0 && (
                <ul className={css.list}>
                  {dues.map(due => (
                    <li key={due}>{due}</li>
                  ))}
                </ul>
              )}
              <EntryPreview entry={preview.entry} before={partnership.registerRow} />
            </>
          )}
          {isBegun && deed.phase !== 'failed' && !isBusy && (
            <div className={css.gap}>
              <Notice kind="attention">{words.begun}</Notice>
            </div>
          )}
          {deed.phase === 'failed' && (
            <div className={css.gap}>
              <Problem text={deed.text} />
            </div>
          )}
          {!('refused' in preview) && (
            <ButtonRow>
              <Button
                kind="primary"
                text={isBegun || deed.phase === 'failed' ? words.finish : words.enter}
                busy={isBusy}
                onClick={() => void enter()}
              />
            </ButtonRow>
          )}
          {isBusy && <Loading text={strings.entering} />}
        </Section>
      </Card>
    </div>
  );
}
