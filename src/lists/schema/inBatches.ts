import '@pnp/sp/batching';
import type { SPFI } from '@pnp/sp';

/** As many as SharePoint takes in one request. */
const most = 100;

/**
 * Sends independent requests together. SharePoint does not undo the others when one of a batch fails, so every part is looked at, and
 * the first failure is thrown once all of them have ended.
 */
export async function inBatches<T extends readonly unknown[] | []>(
  sp: SPFI,
  ask: (batch: SPFI) => T,
  atOnce: number = most
): Promise<{ -readonly [P in keyof T]: Awaited<T[P]> }> {
  const [batch, send] = sp.batched({ maxRequests: atOnce });
  const parts = ask(batch);
  const ended = Promise.allSettled(parts);
  if (parts.length > 0) await send();
  const answers = (await ended).map(part => {
    if (part.status === 'rejected') throw part.reason;
    return part.value;
  });
  return answers as { -readonly [P in keyof T]: Awaited<T[P]> };
}
