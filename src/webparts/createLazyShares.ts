import type { SPFI } from '@pnp/sp';
import type { Person } from '../domain/people/person';
import type { ShareRepository } from '../domain/sharing/share';

/** The code that reads and writes the log of share packs is fetched when its screen opens. */
export function createLazyShares(sp: SPFI, me: Person): ShareRepository {
  const loaded = async (): Promise<ShareRepository> => {
    const { createShareRepository } = await import(
      /* webpackChunkName: 'shareLog' */ '../lists/sharing/shareRepository'
    );
    return createShareRepository(sp, me);
  };
  return {
    record: async share => (await loaded()).record(share),
    sharesOf: async partnershipKey => (await loaded()).sharesOf(partnershipKey)
  };
}
