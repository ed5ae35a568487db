import type { SPFI } from '@pnp/sp';
import type { Person } from '../domain/people/person';
import type { RegisterRepository } from '../domain/register/registerRow';
import type { KnownSettings } from '../lists/protocol/knownSettings';

/** Only CEPT enters partnerships: the code that verifies and writes an entry is fetched when they do. */
export function createLazyRegister(sp: SPFI, me: Person, settings: KnownSettings): RegisterRepository {
  return {
    enter: async request => {
      const { createRegisterRepository } = await import(
        /* webpackChunkName: 'register' */ '../lists/register/registerRepository'
      );
      return createRegisterRepository(sp, me, settings).enter(request);
    }
  };
}
