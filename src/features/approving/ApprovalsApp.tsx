import * as React from 'react';
import { Button } from '../../ui/Button';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { Problem } from '../../ui/Problem';
import { useServices } from '../../ui/Services';
import { styled } from '../../ui/styled';
import { routeParts, useHashRoute } from '../../ui/useHashRoute';
import { QueueScreen } from './queue/QueueScreen';
import { openingProblems, strings } from './strings';
import { SubmissionScreens } from './submission/SubmissionScreens';
import { useApprovals } from './useApprovals';

/** Approvals: what waits for me, or the submission in the address (`#/submission/<key>`). */
export function ApprovalsApp(): React.ReactElement {
  const css = useStyles();
  const approvals = useApprovals(useServices());
  const [screen, key, part] = routeParts(useHashRoute());
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
            <SubmissionScreens key={key} submissionKey={key} part={part} desk={approvals.desk} />
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
