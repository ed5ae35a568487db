import * as React from 'react';
import { Button } from './Button';
import { Loading } from './Loading';
import { Problem } from './Problem';

const words = {
  opening: 'Opening…',
  notLoaded: 'This part of the page could not be loaded. What you typed is kept. Check your connection and try again.',
  tryAgain: 'Try again'
} as const;

interface OnDemand<P> {
  readonly Screen: React.ComponentType<P>;
  /** Fetches the file ahead of time, so that the screen opens at once and without a connection. */
  readonly fetchAhead: () => void;
}

/** A screen out of a file of its own, which may fail to arrive: trying again asks for the file again. */
export function onDemand<P>(load: () => Promise<React.ComponentType<P>>): OnDemand<P> {
  let arrived: React.ComponentType<P> | undefined;
  const arrive = async (): Promise<React.ComponentType<P>> => (arrived = await load());

  function Screen(props: P & JSX.IntrinsicAttributes): React.ReactElement {
    const [Loaded, setLoaded] = React.useState(() => arrived);
    const [hasFailed, setFailed] = React.useState(false);
    const [attempt, setAttempt] = React.useState(0);
    React.useEffect(() => {
      if (arrived && attempt === 0) {
        setLoaded(() => arrived);
        return undefined;
      }
      let isShown = true;
      setFailed(false);
      arrive().then(
        screen => isShown && setLoaded(() => screen),
        () => isShown && setFailed(true)
      );
      return () => {
        isShown = false;
      };
    }, [attempt]);
    if (Loaded) return <Loaded {...props} />;
    if (!hasFailed) return <Loading text={words.opening} />;
    return (
      <Problem
        text={words.notLoaded}
        action={<Button text={words.tryAgain} onClick={() => setAttempt(attempt + 1)} />}
      />
    );
  }

  return { Screen, fetchAhead: () => void arrive().catch(() => undefined) };
}
