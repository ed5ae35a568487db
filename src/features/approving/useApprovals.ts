import * as React from 'react';
import type { Decision } from '../../domain/decisions/decision';
import type { Opened, Records } from '../../domain/partnerships/records';
import { deriveStatus } from '../../domain/status/deriveStatus';
import type { PartnershipStatus } from '../../domain/status/status';
import { reasonOf, type TroubleReason } from '../../domain/trouble';
import type { Services } from '../../ui/Services';

/** Everything as it was when it was last read, and what is derived from it. */
export interface ApprovalsDesk {
  readonly records: Records;
  readonly partnerships: readonly PartnershipStatus[];
  readonly at: Date;
  /**
   * Takes over what the person has just signed: reads everything again, so that the next screen tells what became of it. Where that
   * cannot be read now, the decision is added to what is known.
   */
  readonly takeOver: (decision: Decision | undefined) => Promise<void>;
}

export type Approvals =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly reason: TroubleReason; readonly tryAgain: () => void }
  | { readonly phase: 'absent' | 'behind' | 'ahead' }
  | { readonly phase: 'ready'; readonly desk: ApprovalsDesk };

type State =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly reason: TroubleReason }
  | { readonly phase: 'absent' | 'behind' | 'ahead' }
  | { readonly phase: 'ready'; readonly records: Records; readonly at: Date };

/** Opens approvals with one batch; a page that comes back into view is read again, because others decide meanwhile. */
export function useApprovals({ records, now }: Pick<Services, 'records' | 'now'>): Approvals {
  const [state, setState] = React.useState<State>({ phase: 'loading' });
  const isShown = React.useRef(true);
  React.useEffect(() => () => void (isShown.current = false), []);

  const read = React.useCallback(async (): Promise<void> => {
    const opened = await records.openApprovals();
    if (isShown.current) setState(toState(opened, now()));
  }, [records, now]);

  const open = React.useCallback((): void => {
    setState({ phase: 'loading' });
    read().catch(thrown => isShown.current && setState({ phase: 'failed', reason: reasonOf(thrown) }));
  }, [read]);
  React.useEffect(open, [open]);

  React.useEffect(() => {
    const readAgain = (): void => {
      if (document.visibilityState === 'visible') read().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', readAgain);
    return () => document.removeEventListener('visibilitychange', readAgain);
  }, [read]);

  const takeOver = React.useCallback(
    (decision: Decision | undefined): Promise<void> =>
      read().catch(() => {
        if (decision && isShown.current) setState(shown => withDecision(shown, decision, now()));
      }),
    [read, now]
  );

  return React.useMemo(() => toApprovals(state, takeOver, open), [state, takeOver, open]);
}

function toState(opened: Opened<Records>, at: Date): State {
  return opened.phase === 'ready' ? { phase: 'ready', records: opened.records, at } : { phase: opened.phase };
}

function withDecision(state: State, decision: Decision, at: Date): State {
  if (state.phase !== 'ready') return state;
  const { records } = state;
  return { ...state, at, records: { ...records, decisions: [...records.decisions, decision] } };
}

function toApprovals(state: State, takeOver: ApprovalsDesk['takeOver'], tryAgain: () => void): Approvals {
  if (state.phase === 'failed') return { ...state, tryAgain };
  if (state.phase !== 'ready') return state;
  const { records, at } = state;
  return { phase: 'ready', desk: { records, at, partnerships: deriveStatus(records, at), takeOver } };
}
