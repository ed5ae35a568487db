import type { SPFI } from '@pnp/sp';
import type { EvidenceRepository } from '../domain/evidence/evidenceRepository';

/** The code that sends and verifies files is fetched with the first file. */
export function createLazyEvidence(sp: SPFI): EvidenceRepository {
  let made: EvidenceRepository | undefined;
  const loaded = async (): Promise<EvidenceRepository> => {
    const { createEvidenceRepository } = await import(
      /* webpackChunkName: 'evidence' */ '../lists/evidence/evidenceRepository'
    );
    made ??= createEvidenceRepository(sp);
    return made;
  };
  return {
    upload: async (file, place, onStep) => (await loaded()).upload(file, place, onStep),
    read: async (place, sha256) => (await loaded()).read(place, sha256),
    lookUp: async places => (await loaded()).lookUp(places)
  };
}
