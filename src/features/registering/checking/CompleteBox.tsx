import * as React from 'react';
import type { PartnershipStatus } from '../../../domain/status/status';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import { checkText, longest } from '../../../domain/text/checkText';
import { Button, ButtonRow } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { formatDate } from '../../../ui/dates';
import { ProblemLine } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { Problem } from '../../../ui/Problem';
import { Prose } from '../../../ui/Prose';
import { Section } from '../../../ui/Section';
import { useServices } from '../../../ui/Services';
import { TextBox } from '../../../ui/TextBox';
import { useDeed } from '../../../ui/useDeed';
import { roleWords } from '../words';
import { checkingStyles } from './checkingStyles';
import { completeStrings as strings } from './strings';

interface CompleteBoxProps {
  readonly row: SubmissionRow;
  readonly partnership: PartnershipStatus;
  readonly isVerified: boolean;
  readonly reload: () => Promise<void>;
  readonly onDone: () => void;
}

/** The completeness check (protocol section 7): CEPT confirms the service, which decides who signs, and marks the submission complete. */
export function CompleteBox({ row, partnership, isVerified, reload, onDone }: CompleteBoxProps): React.ReactElement {
  const css = checkingStyles();
  const { decisions } = useServices();
  const [isConfirmed, confirm] = React.useState(false);
  const [comment, setComment] = React.useState('');
  const [isTried, setTried] = React.useState(false);
  const [deed, carryOut] = useDeed();
  const { route, awaiting, queries } = partnership;
  const wrongComment = checkText(comment, longest.reason);

  const mark = async (): Promise<void> => {
    setTried(true);
    if (!isConfirmed || wrongComment !== undefined) {
      document.getElementById(isConfirmed ? 'complete-comment' : 'complete-service')?.focus();
      return;
    }
    const { partnershipKey, submissionKey, hash } = row;
    const isDone = await carryOut(async key => {
      await decisions.decide({
        key,
        partnershipKey,
        submissionKey,
        hash,
        outcome: 'Complete',
        capacity: 'Cept',
        comment: comment.trim()
      });
      await reload();
    });
    if (isDone) onDone();
  };

  return (
    <div className={css.box}>
      <Card>
        <Section title={strings.title}>
          {awaiting?.dueOn && <Prose soft>{strings.byDay(formatDate(awaiting.dueOn))}</Prose>}
          {!isVerified ? (
            <Prose>{strings.notValid}</Prose>
          ) : (
            <>
              <label className={css.tick}>
                <input
                  id="complete-service"
                  type="checkbox"
                  className={css.tickBox}
                  checked={isConfirmed}
                  aria-describedby={isTried && !isConfirmed ? 'complete-service-problem' : undefined}
                  onChange={event => confirm(event.target.checked)}
                />
                <span>{strings.service(row.service)}</span>
              </label>
              {isTried && !isConfirmed && <ProblemLine id="complete-service-problem" text={strings.serviceNeeded} />}
              {route?.person && <Prose>{strings.next(`${route.person.name} (${roleWords[route.capacity]})`)}</Prose>}
              {route?.problem !== undefined && (
                <div className={css.gap}>
                  <Notice kind="attention">{route.problem}</Notice>
                </div>
              )}
              {queries.some(({ state }) => state !== 'Closed') && <Prose>{strings.closesQueries}</Prose>}
              <TextBox
                id="complete-comment"
                label={strings.comment}
                problem={isTried ? wrongComment : undefined}
                value={comment}
                onChange={setComment}
              />
              {deed.phase === 'failed' && (
                <div className={css.gap}>
                  <Problem text={deed.text} />
                </div>
              )}
              <ButtonRow>
                <Button kind="primary" text={strings.mark} busy={deed.phase === 'busy'} onClick={() => void mark()} />
              </ButtonRow>
            </>
          )}
        </Section>
      </Card>
    </div>
  );
}
