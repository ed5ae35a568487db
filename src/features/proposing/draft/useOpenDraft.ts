import * as React from 'react';
import type { DraftHeading } from '../../../domain/drafts/draft';
import { reasonOf, type TroubleReason } from '../../../domain/trouble';
import { useServices } from '../../../ui/Services';
import type { DraftState } from './draftState';
import { createKeptDrafts } from './keptDrafts';
import { openDraft } from './openDraft';

export type OpeningDraft =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly reason: TroubleReason; readonly tryAgain: () => void }
  | { readonly phase: 'missing' }
  | { readonly phase: 'ready'; readonly draft: DraftState };

/** Opens a draft once; from then on its own saving knows more than the list of headings. */
export function useOpenDraft(
  draftKey: string,
  fresh: DraftState | undefined,
  headings: readonly DraftHeading[]
): OpeningDraft {
  const { drafts, records, store, siteUrl, me } = useServices();
  const [opening, setOpening] = React.useState<OpeningDraft>(
    fresh ? { phase: 'ready', draft: fresh } : { phase: 'loading' }
  );
  const [turn, setTurn] = React.useState(0);
  const known = React.useRef(headings);
  const isFresh = fresh !== undefined;

  React.useEffect(() => {
    if (isFresh) return undefined;
    let isCurrent = true;
    const tryAgain = (): void => {
      setOpening({ phase: 'loading' });
      setTurn(count => count + 1);
    };
    openDraft(draftKey, known.current, { drafts, records }, createKeptDrafts(store, siteUrl, me.login)).then(
      draft => isCurrent && setOpening(draft ? { phase: 'ready', draft } : { phase: 'missing' }),
      thrown => isCurrent && setOpening({ phase: 'failed', reason: reasonOf(thrown), tryAgain })
    );
    return () => {
      isCurrent = false;
    };
  }, [draftKey, isFresh, drafts, records, store, siteUrl, me.login, turn]);

  return opening;
}
