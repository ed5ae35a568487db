import { reasonOf } from '../domain/trouble';

/** Does something under the deed's key. */
export type UnderKey = (act: (key: string) => Promise<void>) => Promise<void>;

/**
 * The key of a deed is kept over every try until it is done, so that trying again after a lost answer never makes two. A key that
 * something else stands under is let go: under it no try could succeed.
 */
export function createDeedKey(newKey: () => string): UnderKey {
  let key: string | undefined;
  return async act => {
    key ??= newKey();
    try {
      await act(key);
    } catch (thrown) {
      if (reasonOf(thrown) === 'duplicate') key = undefined;
      throw thrown;
    }
    key = undefined;
  };
}
