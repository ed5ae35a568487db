import * as React from 'react';
import type { Opened, Records } from '../../domain/partnerships/records';
import { deriveStatus, type PartnershipStatus } from '../../domain/status/deriveStatus';
import { reasonOf, type TroubleReason } from '../../domain/trouble';
import type { Services } from '../../ui/Services';
import { holdsCept } from './holdsCept';

/** The register as it was read, with what follows from it. */
export interface OpenRegister {
  readonly records: Records;
  readonly partnerships: readonly PartnershipStatus[];
  /** Does whoever looks hold CEPT's role by Routing? Only for what is offered: SharePoint decides. */
  readonly isCept: boolean;
  /** Reads everything again; what is on the screen stays until the answer is there. */
  readonly reload: () => Promise<void>;
}

export type Register =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly reason: TroubleReason; readonly tryAgain: () => void }
  | { readonly phase: 'absent' | 'behind' | 'ahead' }
  | ({ readonly phase: 'ready' } & OpenRegister);

type Read =
  { readonly phase: 'loading' } | { readonly phase: 'failed'; readonly reason: TroubleReason } | Opened<Records>;

/** The register as it is when the page opens, and anew after each deed; every status is derived here and stored nowhere. */
export function useRegister({ records, now, me }: Pick<Services, 'records' | 'now' | 'me'>): Register {
  const [read, setRead] = React.useState<Read>({ phase: 'loading' });
  const isShown = React.useRef(true);
  React.useEffect(() => () => void (isShown.current = false), []);

  const reload = React.useCallback(async (): Promise<void> => {
    try {
      const opened = await records.openRegister();
      if (isShown.current) setRead(opened);
    } catch (thrown) {
      // What was read before stays: a deed that was done is not undone by a page that could not be read again.
      if (isShown.current) {
        setRead(shown => (shown.phase === 'ready' ? shown : { phase: 'failed', reason: reasonOf(thrown) }));
      }
    }
  }, [records]);

  React.useEffect(() => void reload(), [reload]);

  return React.useMemo((): Register => {
    if (read.phase === 'failed') {
      const tryAgain = (): void => {
        setRead({ phase: 'loading' });
        void reload();
      };
      return { ...read, tryAgain };
    }
    if (read.phase !== 'ready') return { phase: read.phase };
    const at = now();
    return {
      phase: 'ready',
      records: read.records,
      partnerships: deriveStatus(read.records, at),
      isCept: holdsCept(read.records, me, at),
      reload
    };
  }, [read, now, me, reload]);
}
