import * as React from 'react';
import type { Opened, Records } from '../../domain/partnerships/records';
import { deriveStatus, type PartnershipStatus } from '../../domain/status/deriveStatus';
import { reasonOf, type TroubleReason } from '../../domain/trouble';
import type { Services } from '../../ui/Services';

export type Register =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly reason: TroubleReason; readonly tryAgain: () => void }
  | { readonly phase: 'absent' | 'behind' | 'ahead' }
  | { readonly phase: 'ready'; readonly records: Records; readonly partnerships: readonly PartnershipStatus[] };

/** The register as it is when the page opens; every status is derived here and stored nowhere. */
export function useRegister({ records, now }: Pick<Services, 'records' | 'now'>): Register {
  const [attempt, setAttempt] = React.useState(1);
  const [register, setRegister] = React.useState<Register>({ phase: 'loading' });

  React.useEffect(() => {
    let isShown = true;
    setRegister({ phase: 'loading' });
    records.openRegister().then(
      opened => isShown && setRegister(toRegister(opened, now())),
      thrown =>
        isShown && setRegister({ phase: 'failed', reason: reasonOf(thrown), tryAgain: () => setAttempt(attempt + 1) })
    );
    return () => {
      isShown = false;
    };
  }, [records, now, attempt]);

  return register;
}

function toRegister(opened: Opened<Records>, now: Date): Register {
  if (opened.phase !== 'ready') return { phase: opened.phase };
  return { phase: 'ready', records: opened.records, partnerships: deriveStatus(opened.records, now) };
}
