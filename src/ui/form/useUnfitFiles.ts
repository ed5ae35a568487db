import * as React from 'react';
import type { TypedFile } from '../../domain/evidence/evidenceFile';
import { judgeEvidence, placeOf } from '../../domain/evidence/judgeEvidence';
import { evidenceStrings } from '../evidence/evidenceStrings';
import { useServices } from '../Services';
import { useEvidenceFolder } from './evidenceFolder';

/**
 * What became of the files of a draft while it lay: sentences by key, from sizes and identities in one request. Those added later were verified
 * as they arrived, and the bytes of all are compared when it is submitted; so a library that does not answer just now is passed over in silence.
 */
export function useUnfitFiles(files: readonly TypedFile[]): ReadonlyMap<string, string> {
  const { evidence } = useServices();
  const partnershipKey = useEvidenceFolder();
  const [atFirst] = React.useState(files);
  const [unfit, setUnfit] = React.useState<ReadonlyMap<string, string>>(new Map());
  React.useEffect(() => {
    if (atFirst.length === 0) return undefined;
    let isShown = true;
    evidence.lookUp(atFirst.map(file => placeOf(partnershipKey, file))).then(
      held => {
        const sentences = atFirst.map((file, at): readonly [string, string | undefined] => [
          file.key,
          evidenceStrings.unfit[judgeEvidence(file, held[at])]?.(file.name)
        ]);
        if (isShown) setUnfit(new Map(sentences.flatMap(([key, text]) => (text === undefined ? [] : [[key, text]]))));
      },
      () => undefined
    );
    return () => {
      isShown = false;
    };
  }, [evidence, partnershipKey, atFirst]);
  return unfit;
}
