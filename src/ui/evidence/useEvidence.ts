import * as React from 'react';
import type { EvidenceFile } from '../../domain/evidence/evidenceFile';
import {
  compareBytes,
  judgeEvidence,
  placeOf,
  readAtOnce,
  type EvidenceStanding
} from '../../domain/evidence/judgeEvidence';
import { useServices } from '../Services';

export type FileState = EvidenceStanding | 'reading';

export type Evidence =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly tryAgain: () => void }
  | {
      readonly phase: 'ready';
      /** In the order of the files. */
      readonly states: readonly FileState[];
      /** Reads one file whatever its size. */
      readonly check: (at: number) => void;
    };

/** Checks files against what is in the library: all by size and identity in one request, then the bytes of the small ones, one after the other. */
export function useEvidence(partnershipKey: string, files: readonly EvidenceFile[]): Evidence {
  const { evidence } = useServices();
  const [attempt, setAttempt] = React.useState(0);
  const [states, setStates] = React.useState<readonly FileState[] | 'failed'>();
  const isShown = React.useRef(true);
  React.useEffect(() => {
    isShown.current = true;
    return () => void (isShown.current = false);
  }, []);

  const compare = React.useCallback(
    async (at: number, isWanted: () => boolean): Promise<void> => {
      const tell = (state: FileState): void => {
        if (isWanted()) setStates(all => (Array.isArray(all) ? all.map((one, of) => (of === at ? state : one)) : all));
      };
      tell('reading');
      tell(await compareBytes(evidence, partnershipKey, files[at]));
    },
    [evidence, partnershipKey, files]
  );

  React.useEffect(() => {
    let isWanted = true;
    const begin = async (): Promise<void> => {
      const held = await evidence.lookUp(files.map(file => placeOf(partnershipKey, file)));
      const first = files.map((file, at) => judgeEvidence(file, held[at]));
      if (isWanted) setStates(first);
      const soon = readAtOnce(files.filter((_file, at) => first[at] === 'unread'));
      for (const file of soon) if (isWanted) await compare(files.indexOf(file), () => isWanted);
    };
    setStates(undefined);
    begin().catch(() => isWanted && setStates('failed'));
    return () => {
      isWanted = false;
    };
  }, [evidence, partnershipKey, files, attempt, compare]);

  if (states === undefined) return { phase: 'loading' };
  if (states === 'failed') return { phase: 'failed', tryAgain: () => setAttempt(attempt + 1) };
  return { phase: 'ready', states, check: at => void compare(at, () => isShown.current) };
}
