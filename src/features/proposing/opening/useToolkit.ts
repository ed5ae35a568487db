import * as React from 'react';
import type { Opened, ToolkitRecords } from '../../../domain/partnerships/records';
import { reasonOf, type TroubleReason } from '../../../domain/trouble';
import { useServices } from '../../../ui/Services';

export type ToolkitPhase =
  { readonly phase: 'loading' } | { readonly phase: 'failed'; readonly reason: TroubleReason } | Opened<ToolkitRecords>;

export interface Toolkit {
  readonly opened: ToolkitPhase;
  /** Reads everything again; what is on the screen stays until the answer is there. */
  readonly reload: () => void;
}

/** Opens the toolkit with one batch. */
export function useToolkit(): Toolkit {
  const { records } = useServices();
  const [opened, setOpened] = React.useState<ToolkitPhase>({ phase: 'loading' });
  const [turn, setTurn] = React.useState(0);

  React.useEffect(() => {
    let isCurrent = true;
    records.openToolkit().then(
      answer => isCurrent && setOpened(answer),
      thrown =>
        isCurrent &&
        setOpened(shown => (shown.phase === 'ready' ? shown : { phase: 'failed', reason: reasonOf(thrown) }))
    );
    return () => {
      isCurrent = false;
    };
  }, [records, turn]);

  // A page that opened without a connection opens by itself when it is back.
  React.useEffect(() => {
    if (opened.phase !== 'failed') return undefined;
    const again = (): void => setTurn(count => count + 1);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [opened.phase]);

  // A draft may be deleted by leaving the page: nobody is there any more to be shown the rest.
  const isShown = React.useRef(true);
  React.useEffect(() => () => void (isShown.current = false), []);
  const reload = React.useCallback(() => {
    if (isShown.current) setTurn(count => count + 1);
  }, []);
  return { opened, reload };
}
