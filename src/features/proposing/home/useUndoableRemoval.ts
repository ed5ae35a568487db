import * as React from 'react';

/** So long a removal can be undone. */
const undoable = 8000;

export interface UndoableRemoval {
  readonly isRemoved: boolean;
  readonly remove: () => void;
  readonly undo: () => void;
}

/** Something disappears at once and is really removed a few seconds later, or when the screen is left. Where that fails it comes back. */
export function useUndoableRemoval(remove: () => Promise<void>): UndoableRemoval {
  const [isRemoved, setRemoved] = React.useState(false);
  const pending = React.useRef<() => Promise<void>>();

  React.useEffect(() => {
    if (!isRemoved) return undefined;
    pending.current = remove;
    const carryOut = (): void => {
      const removal = pending.current;
      pending.current = undefined;
      removal?.().catch(() => setRemoved(false));
    };
    const timer = setTimeout(carryOut, undoable);
    return () => clearTimeout(timer);
  }, [isRemoved, remove]);

  React.useEffect(() => () => void pending.current?.().catch(() => undefined), []);

  return {
    isRemoved,
    remove: React.useCallback(() => setRemoved(true), []),
    undo: React.useCallback(() => {
      pending.current = undefined;
      setRemoved(false);
    }, [])
  };
}
