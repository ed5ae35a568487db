import * as React from 'react';
import type { Draft, DraftAnswers } from '../../../domain/drafts/draft';
import { reasonOf } from '../../../domain/trouble';
import { useServices } from '../../../ui/Services';
import { draftReducer, isRetried, retryDelay } from './draftReducer';
import type { DraftEvent, DraftState } from './draftState';
import { createKeptDrafts, type KeptDrafts } from './keptDrafts';
import { saveDraft } from './saveDraft';
import { useKeepInBrowser } from './useKeepInBrowser';

/** So long after the last keystroke a draft is sent. */
const quiet = 1000;

export interface DraftDesk {
  readonly state: DraftState;
  readonly change: (change: (answers: DraftAnswers) => DraftAnswers) => void;
  readonly tell: (event: DraftEvent) => void;
  /** After the submission: nothing is saved any more, and this browser lets go. Gives the row that is left over on the server. */
  readonly close: () => Promise<Draft | undefined>;
  /** False where not even this browser keeps what was typed. */
  readonly isKept: boolean;
  readonly keptDrafts: KeptDrafts;
}

/** A draft that saves itself: in this browser at once, on the server after a second of quiet, and again when a lost connection is back. */
export function useDraft(opened: DraftState): DraftDesk {
  const { drafts, store, siteUrl, me } = useServices();
  const [state, dispatch] = React.useReducer(draftReducer, opened);
  const newest = React.useRef(state);
  const running = React.useRef<Promise<void>>();
  const isShown = React.useRef(true);
  const keptDrafts = React.useMemo(() => createKeptDrafts(store, siteUrl, me.login), [store, siteUrl, me.login]);

  // The ref is ahead of React's state, so that two events in one tick, or one after the screen has gone, see each other.
  const tell = React.useCallback((event: DraftEvent): void => {
    newest.current = draftReducer(newest.current, event);
    if (isShown.current) dispatch(event);
  }, []);
  const change = React.useCallback<DraftDesk['change']>(
    edit => tell({ type: 'changed', answers: edit(newest.current.answers) }),
    [tell]
  );

  const saveNow = React.useCallback((): Promise<void> => {
    running.current ??= (async () => {
      const sending = newest.current;
      tell({ type: 'sending' });
      try {
        tell(await saveDraft(drafts, sending));
      } catch (thrown) {
        tell({ type: 'failed', reason: reasonOf(thrown), message: thrown instanceof Error ? thrown.message : '' });
      }
      const { save, base, keys } = newest.current;
      if (save.phase === 'saved' && base) await keptDrafts.letGo(keys.draftKey, base.answers);
    })().finally(() => (running.current = undefined));
    return running.current;
  }, [drafts, keptDrafts, tell]);

  // A save on its way is awaited first: it may be the one that makes the row.
  const close = React.useCallback(async (): Promise<Draft | undefined> => {
    await running.current;
    tell({ type: 'closed' });
    await keptDrafts.remove(newest.current.keys.draftKey);
    return newest.current.base;
  }, [keptDrafts, tell]);

  useSaveInTime(state, saveNow);
  const isKept = useKeepInBrowser(state, keptDrafts);
  React.useEffect(
    () => () => {
      isShown.current = false;
      if (newest.current.save.phase === 'waiting') void saveNow();
    },
    [saveNow]
  );
  return { state, change, tell, close, isKept, keptDrafts };
}

/** Decides when the next save starts. */
function useSaveInTime(state: DraftState, saveNow: () => Promise<void>): void {
  const { save, answers } = state;
  const retries = save.phase === 'away' && isRetried(save.reason);
  const failures = save.phase === 'away' ? save.failures : 0;
  React.useEffect(() => {
    if (save.phase !== 'waiting') return undefined;
    const timer = setTimeout(() => void saveNow(), quiet);
    return () => clearTimeout(timer);
  }, [save.phase, answers, saveNow]);
  React.useEffect(() => {
    if (!retries) return undefined;
    const again = (): void => void saveNow();
    const timer = setTimeout(again, retryDelay(failures));
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [retries, failures, saveNow]);
}
