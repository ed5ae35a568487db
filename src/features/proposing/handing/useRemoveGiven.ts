import * as React from 'react';
import { useServices } from '../../../ui/Services';
import type { DraftState } from '../draft/draftState';
import { createKeptDrafts } from '../draft/keptDrafts';

export interface Given {
  readonly receiver: string;
  /** What could not be removed is offered to be cleared under "My partnerships". */
  readonly isLeftOver: boolean;
}

/** Removes the draft that was given, from the server and from this browser. */
export function useRemoveGiven(
  draft: DraftState,
  reload: () => void
): readonly [Given | undefined, (receiver: string) => Promise<void>] {
  const { drafts, store, siteUrl, me } = useServices();
  const [given, setGiven] = React.useState<Given>();
  const remove = async (receiver: string): Promise<void> => {
    const isRemoved = async (): Promise<boolean> => {
      if (draft.base) await drafts.remove(draft.base.id);
      await createKeptDrafts(store, siteUrl, me.login).remove(draft.keys.draftKey);
      return true;
    };
    setGiven({ receiver, isLeftOver: !(await isRemoved().catch(() => false)) });
    reload();
  };
  return [given, remove];
}
