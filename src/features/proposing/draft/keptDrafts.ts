import type { Draft, DraftAnswers, DraftKeys } from '../../../domain/drafts/draft';
import { answersMark } from './answersMark';
import type { BrowserStore } from '../../../ui/browserStore';

/** A draft as this browser keeps it until the server has confirmed it. */
export interface KeptDraft {
  readonly keys: DraftKeys;
  readonly base?: Draft;
  readonly sent: readonly string[];
  readonly answers: DraftAnswers;
}

export interface KeptDrafts {
  read(draftKey: string): Promise<KeptDraft | undefined>;
  /** False where the browser keeps nothing. */
  write(kept: KeptDraft): Promise<boolean>;
  /** Lets go of a draft, unless another tab has kept newer words under it meanwhile. */
  letGo(draftKey: string, saved: DraftAnswers): Promise<void>;
  remove(draftKey: string): Promise<void>;
  /** All that is kept here, the newest first. */
  list(): Promise<readonly KeptDraft[]>;
}

/** What is kept belongs to one person on one site: two people may share a computer. */
export function createKeptDrafts(store: BrowserStore, siteUrl: string, login: string): KeptDrafts {
  const indexKey = `drafts|${siteUrl}|${login}`;
  const keyOf = (draftKey: string): string => `${indexKey}|${draftKey}`;
  const index = async (): Promise<readonly string[]> => (await store.get<readonly string[]>(indexKey)) ?? [];
  const read = (draftKey: string): Promise<KeptDraft | undefined> => store.get<KeptDraft>(keyOf(draftKey));

  const remove = async (draftKey: string): Promise<void> => {
    await store.remove(keyOf(draftKey));
    await store.set(
      indexKey,
      (await index()).filter(key => key !== draftKey)
    );
  };

  return {
    read,
    remove,
    write: async kept => {
      const { draftKey } = kept.keys;
      const isKept = await store.set(keyOf(draftKey), kept);
      const known = await index();
      if (!known.includes(draftKey)) await store.set(indexKey, [draftKey, ...known]);
      return isKept;
    },
    letGo: async (draftKey, saved) => {
      const kept = await read(draftKey);
      if (kept && answersMark(kept.answers) === answersMark(saved)) await remove(draftKey);
    },
    list: async () => {
      const found = await Promise.all((await index()).map(read));
      return found.filter((kept): kept is KeptDraft => kept !== undefined);
    }
  };
}
