import { Trouble } from '../../domain/trouble';
import { troubleOf } from './translateErrors';

interface Attempt<T> {
  readonly add: () => Promise<T>;
  /** The row under the same unique key, if there is one. */
  readonly find: () => Promise<T | undefined>;
  readonly isSame: (found: T) => boolean;
}

/**
 * Adds a row under a key that the list keeps unique. Where the key is taken, a row that says the same is the answer that got lost the
 * first time, and a row that says anything else is a `duplicate`.
 */
export async function addOnce<T>({ add, find, isSame }: Attempt<T>): Promise<T> {
  try {
    return await add();
  } catch (thrown) {
    if (troubleOf(thrown).reason !== 'duplicate') throw thrown;
    const found = await find();
    if (!found || !isSame(found)) throw new Trouble('duplicate');
    return found;
  }
}
