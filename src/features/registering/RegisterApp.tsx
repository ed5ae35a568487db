import * as React from 'react';
import { Button } from '../../ui/Button';
import { Loading } from '../../ui/Loading';
import { Problem } from '../../ui/Problem';
import { useServices } from '../../ui/Services';
import { styled } from '../../ui/styled';
import { routeParts, useHashRoute } from '../../ui/useHashRoute';
import { RegisterList } from './list/RegisterList';
import { changeView, firstView } from './list/registerView';
import { PartnershipPage } from './partnership/PartnershipPage';
import { SiteNotReady } from './SiteNotReady';
import { openingProblems, strings } from './strings';
import { useRegister } from './useRegister';

/** The register: all partnerships, or the one in the address (`#/partnership/<key>`). */
export function RegisterApp(): React.ReactElement {
  const css = useStyles();
  const register = useRegister(useServices());
  const [view, change] = React.useReducer(changeView, firstView);
  const [screen, key] = routeParts(useHashRoute());

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
          {screen === 'partnership' && key !== undefined ? (
            <PartnershipPage key={key} partnershipKey={key} {...register} />
          ) : (
            <RegisterList partnerships={register.partnerships} view={view} change={change} />
          )}
        </div>
      );
    default:
      return <SiteNotReady phase={register.phase} />;
  }
}

// Layout follows the width of the web part, which may stand in a narrow column of a wide page.
const useStyles = styled(() => ({ register: { containerType: 'inline-size', containerName: 'register' } }));
