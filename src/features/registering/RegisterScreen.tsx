import * as React from 'react';
import { Loading } from '../../ui/Loading';
import { onDemand } from '../../ui/onDemand';
import { routeParts, useHashRoute } from '../../ui/useHashRoute';
import { ceptTasks } from './checking/ceptTasks';
import { RegisterList } from './list/RegisterList';
import { changeView, firstView } from './list/registerView';
import { ScreenLinks } from './ScreenLinks';
import { strings } from './strings';
import type { OpenRegister } from './useRegister';

// A record reads documents on every form of the protocol: they come in a file of their own, fetched while the list is read.
const record = onDemand(
  async () => (await import(/* webpackChunkName: 'record' */ './partnership/PartnershipPage')).PartnershipPage
);
// CEPT's own screens come in a file of their own: most people never need them.
const CheckingScreens = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'checking' */ './checking/CheckingScreens')).CheckingScreens
}));

const exit = onDemand(async () => (await import(/* webpackChunkName: 'exit' */ './exit/ExitScreen')).ExitScreen);

/** Milliseconds after which the list is there and its own requests are done. */
const whileItIsRead = 3000;

/** Which screen the address opens; an address that is none opens the list. */
export function RegisterScreen({ register }: { readonly register: OpenRegister }): React.ReactElement {
  const { partnerships, isCept } = register;
  const [view, change] = React.useReducer(changeView, firstView);
  const [screen, key, part] = routeParts(useHashRoute());
  React.useEffect(() => {
    const timer = setTimeout(record.fetchAhead, whileItIsRead);
    return () => clearTimeout(timer);
  }, []);
  const waiting = React.useMemo(() => (isCept ? ceptTasks(partnerships).length : 0), [isCept, partnerships]);

  return (
    <>
      {isCept && <ScreenLinks screen={screen} waiting={waiting} />}
      {screen === 'partnership' && key !== undefined && part === 'exit' ? (
        <exit.Screen key={`${key}-exit`} partnershipKey={key} {...register} />
      ) : screen === 'partnership' && key !== undefined ? (
        <record.Screen key={key} partnershipKey={key} {...register} />
      ) : screen === 'checks' || screen === 'check' || screen === 'routing' ? (
        <React.Suspense fallback={<Loading text={strings.loading} />}>
          <CheckingScreens screen={screen} submissionKey={key} register={register} />
        </React.Suspense>
      ) : (
        <RegisterList partnerships={partnerships} view={view} change={change} />
      )}
    </>
  );
}
