import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { BrowserStore } from './browserStore';

/** Keeps things in IndexedDB of this browser. Where that is full, forbidden or broken nothing is kept, and nothing throws. */
export function createBrowserStore(name = 'partnership-toolkit'): BrowserStore {
  let store: UseStore | undefined;
  const opened = (): UseStore => (store ??= createStore(name, 'kept'));
  return {
    get: async <T>(key: string) => {
      try {
        return await get<T>(key, opened());
      } catch {
        return undefined;
      }
    },
    set: async (key, value) => {
      try {
        await set(key, value, opened());
        return true;
      } catch {
        return false;
      }
    },
    remove: async key => {
      try {
        await del(key, opened());
      } catch {
        // What cannot be reached cannot be read back either.
      }
    }
  };
}
