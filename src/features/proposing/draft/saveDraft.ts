import type { DraftRepository } from '../../../domain/drafts/draft';
import { reasonOf } from '../../../domain/trouble';
import type { DraftEvent, DraftState } from './draftState';

/** Sends a draft and says what came of it. A draft is made on the server with its first save. Throws Trouble where it could not be sent. */
export async function saveDraft(drafts: DraftRepository, { keys, base, answers }: DraftState): Promise<DraftEvent> {
  if (!base) return { type: 'found', draft: await drafts.create(keys, answers) };
  try {
    return { type: 'saved', draft: await drafts.save(base, answers) };
  } catch (thrown) {
    const reason = reasonOf(thrown);
    if (reason === 'notFound') return { type: 'gone' };
    if (reason !== 'conflict') throw thrown;
  }
  try {
    return { type: 'found', draft: await drafts.read(base.id) };
  } catch (thrown) {
    if (reasonOf(thrown) === 'notFound') return { type: 'gone' };
    throw thrown;
  }
}
