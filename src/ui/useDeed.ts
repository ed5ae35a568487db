import * as React from 'react';
import { reasonOf, Trouble, type TroubleReason } from '../domain/trouble';
import { createDeedKey } from './deedKey';
import { deedProblems } from './deedWords';
import { useServices } from './Services';

export type Deed =
  | { readonly phase: 'ready' | 'busy' | 'done' }
  | { readonly phase: 'failed'; readonly reason: TroubleReason; readonly text: string };

/** Does it with the key that the deed keeps over every try; true when it was done. */
export type CarryOut = (act: (key: string) => Promise<void>) => Promise<boolean>;

/** One deed that sends something: its key is made once, so that trying again after a lost answer never makes two. */
export function useDeed(): readonly [Deed, CarryOut] {
  const { newKey } = useServices();
  const [deed, setDeed] = React.useState<Deed>({ phase: 'ready' });
  const [underKey] = React.useState(() => createDeedKey(newKey));
  const isShown = React.useRef(true);
  React.useEffect(() => () => void (isShown.current = false), []);

  const carryOut = React.useCallback<CarryOut>(
    async act => {
      const tell = (next: Deed): void => {
        if (isShown.current) setDeed(next);
      };
      tell({ phase: 'busy' });
      try {
        await underKey(act);
      } catch (thrown) {
        const reason = reasonOf(thrown);
        tell({ phase: 'failed', reason, text: sentenceOf(thrown, reason) });
        return false;
      }
      tell({ phase: 'done' });
      return true;
    },
    [underKey]
  );
  return [deed, carryOut];
}

/** What was refused brings its own sentence. */
function sentenceOf(thrown: unknown, reason: TroubleReason): string {
  const says = thrown instanceof Trouble && reason === 'refused' && thrown.message !== reason;
  return says ? thrown.message : deedProblems[reason];
}
