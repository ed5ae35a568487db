import * as React from 'react';
import { Button } from '../../ui/Button';
import { Loading } from '../../ui/Loading';
import { Problem } from '../../ui/Problem';
import { useServices } from '../../ui/Services';
import { styled } from '../../ui/styled';
import { RegisterScreen } from './RegisterScreen';
import { SiteNotReady } from './SiteNotReady';
import { openingProblems, strings } from './strings';
import { useRegister } from './useRegister';

/** The register: all partnerships, one of them, and CEPT's checks and Routing, as the address says. */
export function RegisterApp(): React.ReactElement {
  const css = useStyles();
  const register = useRegister(useServices());

  switch (register.phase) {
    case 'loading':
      return <Loading text={strings.loading} />;
    case 'failed':
      return (
        <Problem
          text={openingProblems[register.reason]}
          action={<Button text={strings.tryAgain} onClick={register.tryAgain} />}
        />
      );
    case 'ready':
      return (
        <div className={css.register}>
          <RegisterScreen register={register} />
        </div>
      );
    default:
      return <SiteNotReady phase={register.phase} />;
  }
}

// Layout follows the width of the web part, which may stand in a narrow column of a wide page.
const useStyles = styled(() => ({ register: { containerType: 'inline-size', containerName: 'register' } }));
