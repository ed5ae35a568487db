import * as React from 'react';
import type { Drift, InstallationService, InstallationStep } from '../../../domain/installation/installation';
import { reasonOf } from '../../../domain/trouble';
import { problemInWords } from '../strings';

export type DriftState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'checking'; readonly step?: InstallationStep }
  | { readonly phase: 'failed'; readonly text: string }
  | { readonly phase: 'checked'; readonly drift: readonly Drift[] };

/** Reads the set-up back when asked to. */
export function useDrift(installation: InstallationService): readonly [state: DriftState, check: () => void] {
  const [state, setState] = React.useState<DriftState>({ phase: 'idle' });
  const isShown = React.useRef(true);
  React.useEffect(
    () => () => {
      isShown.current = false;
    },
    []
  );

  const check = (): void => {
    const show = (next: DriftState): void => {
      if (isShown.current) setState(next);
    };
    show({ phase: 'checking' });
    installation
      .drift(step => show({ phase: 'checking', step }))
      .then(
        drift => show({ phase: 'checked', drift }),
        thrown =>
          show({
            phase: 'failed',
            text: problemInWords(reasonOf(thrown), thrown instanceof Error ? thrown.message : '')
          })
      );
  };
  return [state, check];
}
