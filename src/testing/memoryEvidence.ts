import type { EvidencePlace, EvidenceRepository } from '../domain/evidence/evidenceRepository';
import { sha256OfBytes } from '../domain/submissions/sha256';
import { Trouble } from '../domain/trouble';
import { faultyRunner, type Faults } from './faults';

export interface MemoryEvidence extends EvidenceRepository, Faults {
  /** How many files there are. */
  count(): number;
}

/** Files in memory, added once, with the promises of the library. */
export function memoryEvidence(): MemoryEvidence {
  const { run, ...faults } = faultyRunner();
  const files = new Map<string, ArrayBuffer>();
  const addressOf = ({ partnershipKey, key }: EvidencePlace): string => `${partnershipKey}/${key}`;
  return {
    ...faults,
    count: () => files.size,
    upload: (file, place, onStep) =>
      run(async () => {
        onStep('reading');
        const bytes = await file.arrayBuffer();
        const sha256 = await sha256OfBytes(bytes);
        onStep('sending');
        const before = files.get(addressOf(place));
        if (before && (await sha256OfBytes(before)) !== sha256) throw new Trouble('refused');
        files.set(addressOf(place), bytes);
        onStep('checking');
        return { size: bytes.byteLength, sha256, uniqueId: `id-${place.key}` };
      }),
    read: (place, sha256) =>
      run(async () => {
        const bytes = files.get(addressOf(place));
        if (!bytes) throw new Trouble('notFound');
        if ((await sha256OfBytes(bytes)) !== sha256) throw new Trouble('conflict');
        return bytes;
      })
  };
}
