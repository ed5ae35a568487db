import * as React from 'react';
import { Button } from '../ui/Button';
import { Loading } from '../ui/Loading';
import { Problem } from '../ui/Problem';
import { strings } from './strings';
import { useScreen, type LoadScreen } from './useScreen';

export interface LazyScreenProps {
  /** Must be the same function at every render. */
  readonly load: LoadScreen;
}

/** Shows a screen that lives in a file of its own, so that a page loads only what it shows. */
export function LazyScreen({ load }: LazyScreenProps): React.ReactElement {
  const screen = useScreen(load);

  if (screen.phase === 'loading') return <Loading text={strings.opening} />;
  if (screen.phase === 'ready') return <screen.Screen />;
  return <Problem text={strings.notLoaded} action={<Button text={strings.tryAgain} onClick={screen.tryAgain} />} />;
}
