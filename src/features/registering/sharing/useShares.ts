import * as React from 'react';
import type { Share, ShareRepository } from '../../../domain/sharing/share';
import { reasonOf, type TroubleReason } from '../../../domain/trouble';

type ReadShares =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly reason: TroubleReason }
  | { readonly phase: 'ready'; readonly rows: readonly Share[] };

export type Shares = ReadShares & {
  /** Reads again; what is on the screen stays until the answer is there. */
  readonly reload: () => Promise<void>;
  readonly tryAgain: () => void;
};

/** Who was given the pack of a partnership: read when its screen opens, and anew after each entry. */
export function useShares(shares: ShareRepository, partnershipKey: string): Shares {
  const [read, setRead] = React.useState<ReadShares>({ phase: 'loading' });
  const isShown = React.useRef(true);
  React.useEffect(() => () => void (isShown.current = false), []);

  const reload = React.useCallback(async (): Promise<void> => {
    try {
      const rows = await shares.sharesOf(partnershipKey);
      if (isShown.current) setRead({ phase: 'ready', rows });
    } catch (thrown) {
      if (isShown.current) setRead({ phase: 'failed', reason: reasonOf(thrown) });
    }
  }, [shares, partnershipKey]);
  React.useEffect(() => void reload(), [reload]);

  const tryAgain = (): void => {
    setRead({ phase: 'loading' });
    void reload();
  };
  return { ...read, reload, tryAgain };
}
