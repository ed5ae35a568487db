import type { BrowserStore } from '../ui/browserStore';

/** This browser's store in memory. Values are copied as structured cloning would. */
export interface MemoryStore extends BrowserStore {
  /** From now on nothing is kept, as in a full or forbidden store. */
  fill(): void;
  keys(): readonly string[];
}

export function memoryStore(): MemoryStore {
  const values = new Map<string, string>();
  let isFull = false;
  return {
    get: async key => {
      const text = values.get(key);
      return text === undefined ? undefined : JSON.parse(text);
    },
    set: async (key, value) => {
      if (isFull) return false;
      values.set(key, JSON.stringify(value));
      return true;
    },
    remove: async key => {
      values.delete(key);
    },
    fill: () => {
      isFull = true;
    },
    keys: () => [...values.keys()]
  };
}
