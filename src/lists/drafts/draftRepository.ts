import { body, headers, parseBinderWithErrorCheck } from '@pnp/queryable';
import { spPostMerge, type SPFI } from '@pnp/sp';
import { Item } from '@pnp/sp/items';
import type { Draft, DraftRepository } from '../../domain/drafts/draft';
import { answersText } from '../../domain/drafts/readAnswers';
import { Trouble } from '../../domain/trouble';
import { listOf, quoted } from '../schema/site';
import { translateErrors, troubleOf } from '../schema/translateErrors';
import { answersOnly, draftSelect, draftValues, textOf, toDraft, type VersionedDraftItem } from './draftRows';
import { draftsList } from './draftsList';

interface Saved {
  readonly version: string;
  readonly savedOn: string;
}

/** The officer's own drafts; the list shows nobody anybody else's. */
export function createDraftRepository(sp: SPFI): DraftRepository {
  const { items } = listOf(sp, draftsList);
  /** Texts that were sent and never answered: they may be stored, and then they are no conflict. */
  const unanswered = new Map<number, string>();

  const rowOf = (id: number): Promise<VersionedDraftItem> =>
    items.getById(id).select(...draftSelect)<VersionedDraftItem>();

  async function merge(id: number, version: string, values: object): Promise<Saved> {
    return spPostMerge<Saved>(
      Item(items.getById(id)).using(savedParse()),
      body(values, headers({ 'IF-Match': version }))
    );
  }

  async function save(draft: Draft, answers: Draft['answers']): Promise<Draft> {
    const text = answersText(answers);
    try {
      const saved = await merge(draft.id, draft.version, answersOnly(answers));
      unanswered.delete(draft.id);
      return { ...draft, ...saved, answers };
    } catch (thrown) {
      const trouble = troubleOf(thrown);
      if (trouble.reason === 'offline') unanswered.set(draft.id, text);
      if (trouble.reason !== 'conflict') throw trouble;
      return afterConflict(draft, answers, text, trouble);
    }
  }

  /** A save whose answer was lost changed the version: what is stored then is our own, and saving goes on from there. */
  async function afterConflict(
    draft: Draft,
    answers: Draft['answers'],
    text: string,
    conflict: Trouble
  ): Promise<Draft> {
    const row = await rowOf(draft.id);
    const stored = textOf(row);
    if (stored === text) return { ...toDraft(row), answers };
    if (stored !== unanswered.get(draft.id)) throw conflict;
    unanswered.delete(draft.id);
    return save(toDraft(row), answers);
  }

  return {
    create: (keys, answers) =>
      translateErrors(async () => {
        try {
          return { ...toDraft(await items.add(draftValues(keys, answers))), answers };
        } catch (thrown) {
          if (troubleOf(thrown).reason !== 'duplicate') throw thrown;
          const rows = await items
            .select(...draftSelect)
            .filter(`PtDraftKey eq ${quoted(keys.draftKey)}`)
            .top(1)<VersionedDraftItem[]>();
          if (rows.length === 0) throw new Trouble('duplicate');
          return toDraft(rows[0]);
        }
      }),

    read: id => translateErrors(async () => toDraft(await rowOf(id))),

    save: (draft, answers) => translateErrors(() => save(draft, answers)),

    remove: id =>
      translateErrors(async () => {
        try {
          await items.getById(id).delete();
        } catch (thrown) {
          if (troubleOf(thrown).reason !== 'notFound') throw thrown;
        }
      })
  };
}

/** A change is answered without a body: the new version and the server's time are in the headers. */
function savedParse(): ReturnType<typeof parseBinderWithErrorCheck> {
  return parseBinderWithErrorCheck(async (response): Promise<Saved> => {
    const sent = response.headers.get('Date');
    return {
      version: response.headers.get('ETag') ?? '',
      savedOn: (sent ? new Date(sent) : new Date()).toISOString()
    };
  });
}
