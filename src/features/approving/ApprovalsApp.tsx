import * as React from 'react';
import { Button } from '../../ui/Button';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { onDemand } from '../../ui/onDemand';
import { Problem } from '../../ui/Problem';
import { useServices } from '../../ui/Services';
import { styled } from '../../ui/styled';
import { routeParts, useHashRoute } from '../../ui/useHashRoute';
import { QueueScreen } from './queue/QueueScreen';
import { openingProblems, strings } from './strings';
import { useApprovals } from './useApprovals';

// A document can be on any form of the protocol: its screens come in a file of their own, fetched while the list is read.
const submission = onDemand(
  async () => (await import(/* webpackChunkName: 'submission' */ './submission/SubmissionScreens')).SubmissionScreens
);

/** Milliseconds after which the list is there and its own requests are done. */
const whileItIsRead = 3000;

/** Approvals: what waits for me, or the submission in the address (`#/submission/<key>`). */
export function ApprovalsApp(): React.ReactElement {
  const css = useStyles();
  const approvals = useApprovals(useServices());
  const [screen, key, part] = routeParts(useHashRoute());
  React.useEffect(() => {
    const timer = setTimeout(submission.fetchAhead, whileItIsRead);
    return () => clearTimeout(timer);
  }, []);
  const hasLeft = React.useRef(false);
  React.useEffect(() => {
    if (screen !== undefined) hasLeft.current = true;
  }, [screen]);

  switch (approvals.phase) {
    case 'loading':
      return <Loading text={strings.loading} />;
    case 'failed':
      return (
        <Problem
          text={openingProblems[approvals.reason]}
          action={<Button text={strings.tryAgain} onClick={approvals.tryAgain} />}
        />
      );
    case 'ready':
      return (
        <div className={css.approvals}>
          {screen === 'submission' && key !== undefined ? (
            <submission.Screen key={key} submissionKey={key} part={part} desk={approvals.desk} />
          ) : (
            <QueueScreen desk={approvals.desk} isReturn={hasLeft.current} />
          )}
        </div>
      );
    default:
      return <Notice kind={approvals.phase === 'absent' ? 'info' : 'attention'}>{strings[approvals.phase]}</Notice>;
  }
}

// Layout follows the width of the web part, which may stand in a narrow column of a wide page.
const useStyles = styled(() => ({
  approvals: { containerType: 'inline-size', containerName: 'approvals', maxWidth: 820 }
}));
