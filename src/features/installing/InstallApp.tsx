import * as React from 'react';
import type { Person } from '../../domain/people/person';
import { BackLink } from '../../ui/BackLink';
import { Button } from '../../ui/Button';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { Problem } from '../../ui/Problem';
import { ScreenHeading } from '../../ui/ScreenHeading';
import { useServices } from '../../ui/Services';
import { styled } from '../../ui/styled';
import { Done } from './setup/Done';
import { Progress } from './setup/Progress';
import { SetUpForm } from './setup/SetUpForm';
import { strings } from './strings';
import { useSetUp } from './useSetUp';

/** "Set up this site": for an owner of the site; anybody else gets one sentence. */
export function InstallApp(): React.ReactElement {
  const css = useStyles();
  const { mayInstall } = useServices();
  return (
    <div className={css.screen}>
      <BackLink text={strings.back} href="#/" />
      {mayInstall ? <SetUpScreen /> : <Notice>{strings.ownersOnly}</Notice>}
    </div>
  );
}

function SetUpScreen(): React.ReactElement {
  const services = useServices();
  const setUp = useSetUp(services);
  const [members, setMembers] = React.useState<readonly Person[]>([]);

  switch (setUp.phase) {
    case 'opening':
      return <Loading text={strings.opening} />;
    case 'ahead':
      return <Notice kind="attention">{strings.ahead}</Notice>;
    case 'failed':
      return <Problem text={setUp.text} action={<Button text={strings.tryAgain} onClick={setUp.tryAgain} />} />;
    case 'toDo':
      return <SetUpForm {...setUp} members={members} setMembers={setMembers} />;
    case 'working':
      return (
        <>
          <ScreenHeading text={strings.workingTitle} />
          <Progress title={strings.working} step={setUp.step} />
        </>
      );
    case 'done':
      return <Done {...setUp} />;
  }
}

const useStyles = styled(() => ({ screen: { maxWidth: 760 } }));
