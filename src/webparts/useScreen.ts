import * as React from 'react';

export type Screen = React.ComponentType<Record<string, never>>;
export type LoadScreen = () => Promise<Screen>;

export type LoadedScreen =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly tryAgain: () => void }
  | { readonly phase: 'ready'; readonly Screen: Screen };

/** A screen out of its own file, which may fail to arrive: trying again asks for the file again. */
export function useScreen(load: LoadScreen): LoadedScreen {
  const [attempt, setAttempt] = React.useState(1);
  const [screen, setScreen] = React.useState<LoadedScreen>({ phase: 'loading' });

  React.useEffect(() => {
    let isShown = true;
    setScreen({ phase: 'loading' });
    load().then(
      Screen => isShown && setScreen({ phase: 'ready', Screen }),
      () => isShown && setScreen({ phase: 'failed', tryAgain: () => setAttempt(attempt + 1) })
    );
    return () => {
      isShown = false;
    };
  }, [load, attempt]);

  return screen;
}
