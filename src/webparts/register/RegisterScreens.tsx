import * as React from 'react';
import { useHashRoute } from '../../ui/useHashRoute';
import { LazyScreen } from '../LazyScreen';
import type { LoadScreen } from '../useScreen';

const loadRegister: LoadScreen = async () =>
  (await import(/* webpackChunkName: 'register' */ '../../features/registering/RegisterApp')).RegisterApp;

const loadSetUp: LoadScreen = async () =>
  (await import(/* webpackChunkName: 'setup' */ '../../features/installing/InstallApp')).InstallApp;

/** `#/setup` is the set-up of the site; every other address belongs to the register. */
export function RegisterScreens(): React.ReactElement {
  const isSetUp = useHashRoute() === '/setup';
  return isSetUp ? <LazyScreen key="setup" load={loadSetUp} /> : <LazyScreen key="register" load={loadRegister} />;
}
