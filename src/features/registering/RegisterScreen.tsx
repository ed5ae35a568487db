import * as React from 'react';
import { Loading } from '../../ui/Loading';
import { routeParts, useHashRoute } from '../../ui/useHashRoute';
import { ceptTasks } from './checking/ceptTasks';
import { RegisterList } from './list/RegisterList';
import { changeView, firstView } from './list/registerView';
import { fetchRecordAhead, RecordScreens } from './RecordScreens';
import { ScreenLinks } from './ScreenLinks';
import { strings } from './strings';
import type { OpenRegister } from './useRegister';

// CEPT's own screens come in a file of their own: most people never need them.
const CheckingScreens = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'checking' */ './checking/CheckingScreens')).CheckingScreens
}));

/** Milliseconds after which the list is there and its own requests are done. */
const whileItIsRead = 3000;

/** Which screen the address opens; an address that is none opens the list. */
export function RegisterScreen({ register }: { readonly register: OpenRegister }): React.ReactElement {
  const { partnerships, isCept } = register;
  const [view, change] = React.useReducer(changeView, firstView);
  const [screen, key, part] = routeParts(useHashRoute());
  React.useEffect(() => {
    const timer = setTimeout(fetchRecordAhead, whileItIsRead);
    return () => clearTimeout(timer);
  }, []);
  const waiting = React.useMemo(() => (isCept ? ceptTasks(partnerships).length : 0), [isCept, partnerships]);

  return (
    <>
      {isCept && <ScreenLinks screen={screen} waiting={waiting} />}
      {screen === 'partnership' && key !== undefined ? (
        <RecordScreens key={key} partnershipKey={key} part={part} register={register} />
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
