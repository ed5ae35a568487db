import * as React from 'react';
import { isUnsaved } from './draftReducer';
import type { DraftState } from './draftState';
import type { KeptDrafts } from './keptDrafts';

/** Keeps what the server has not confirmed in this browser, with every keystroke; asks before the page is left only where that failed. */
export function useKeepInBrowser(state: DraftState, keptDrafts: KeptDrafts): boolean {
  const [isKept, setKept] = React.useState(true);
  const { keys, base, sent, answers } = state;
  const unsaved = isUnsaved(state);

  React.useEffect(() => {
    if (!unsaved) return undefined;
    let isCurrent = true;
    void keptDrafts.write({ keys, base, sent, answers }).then(kept => {
      if (isCurrent) setKept(kept);
    });
    return () => {
      isCurrent = false;
    };
  }, [keptDrafts, unsaved, keys, base, sent, answers]);

  React.useEffect(() => {
    if (!unsaved || isKept) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved, isKept]);

  return isKept;
}
