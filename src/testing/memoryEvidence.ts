import type { EvidencePlace, EvidenceRepository } from '../domain/evidence/evidenceRepository';
import { sha256OfBytes } from '../domain/submissions/sha256';
import { Trouble } from '../domain/trouble';
import { faultyRunner, type Faults } from './faults';

export interface MemoryEvidence extends EvidenceRepository, Faults {
  /** How many files there are. */
  count(): number;
  /** Somebody with rights puts other bytes into a file, ... */
  overwrite(place: EvidencePlace, bytes: ArrayBuffer): void;
  /** ... deletes it, ... */
  remove(place: EvidencePlace): void;
  /** ... or deletes it and puts the same bytes there again. */
  putAgain(place: EvidencePlace): void;
}

/** Files in memory, added once, with the promises of the library. */
export function memoryEvidence(): MemoryEvidence {
  const { run, ...faults } = faultyRunner();
  const files = new Map<string, { readonly bytes: ArrayBuffer; readonly uniqueId: string }>();
  const addressOf = ({ partnershipKey, key }: EvidencePlace): string => `${partnershipKey}/${key}`;
  const change = (place: EvidencePlace, part: { readonly bytes?: ArrayBuffer; readonly uniqueId?: string }): void => {
    const file = files.get(addressOf(place));
    if (!file) throw new Error(`there is no file ${addressOf(place)}`);
    files.set(addressOf(place), { ...file, ...part });
  };
  return {
    ...faults,
    count: () => files.size,
    overwrite: (place, bytes) => change(place, { bytes }),
    remove: place => void files.delete(addressOf(place)),
    putAgain: place => change(place, { uniqueId: `id-again-${place.key}` }),
    upload: (file, place, onStep) =>
      run(async () => {
        onStep('reading');
        const bytes = await file.arrayBuffer();
        const sha256 = await sha256OfBytes(bytes);
        onStep('sending');
        const uniqueId = `id-${place.key}`;
        const before = files.get(addressOf(place));
        if (before && (await sha256OfBytes(before.bytes)) !== sha256) throw new Trouble('refused');
        files.set(addressOf(place), { bytes, uniqueId });
        onStep('checking');
        return { size: bytes.byteLength, sha256, uniqueId };
      }),
    read: (place, sha256) =>
      run(async () => {
        const file = files.get(addressOf(place));
        if (!file) throw new Trouble('notFound');
        if ((await sha256OfBytes(file.bytes)) !== sha256) throw new Trouble('conflict');
        return file.bytes;
      }),
    lookUp: places =>
      run(() =>
        places.map(place => {
          const file = files.get(addressOf(place));
          return file && { uniqueId: file.uniqueId, size: file.bytes.byteLength };
        })
      )
  };
}
