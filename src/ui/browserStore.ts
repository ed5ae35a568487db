/** Small things kept in this browser only, by key; values survive structured cloning. Never throws: a full or forbidden store keeps nothing. */
export interface BrowserStore {
  get<T>(key: string): Promise<T | undefined>;
  set<T>(key: string, value: T): Promise<boolean>;
  remove(key: string): Promise<void>;
}
