import type { Draft, DraftHeading, DraftKeys } from '../../../domain/drafts/draft';
import { emptyAnswers } from '../../../domain/drafts/emptyAnswers';
import { reasonOf } from '../../../domain/trouble';
import type { Services } from '../../../ui/Services';
import { draftReducer } from './draftReducer';
import type { DraftState } from './draftState';
import type { KeptDraft, KeptDrafts } from './keptDrafts';

export function newDraft(newKey: () => string): DraftState {
  const keys: DraftKeys = { draftKey: newKey(), partnershipKey: newKey(), submissionKey: newKey() };
  return { keys, answers: emptyAnswers, sent: [], save: { phase: 'untouched' } };
}

/** Opens a draft from the server, from this browser, or from both; undefined where neither has it. Throws Trouble. */
export async function openDraft(
  draftKey: string,
  headings: readonly DraftHeading[],
  { drafts, records }: Pick<Services, 'drafts' | 'records'>,
  keptDrafts: KeptDrafts
): Promise<DraftState | undefined> {
  const kept = await keptDrafts.read(draftKey);
  const known = idOf(draftKey, headings) ?? kept?.base?.id;
  const id = known ?? (kept ? undefined : await findId(draftKey, records));
  if (id === undefined) return kept && fromBrowser(kept, { phase: 'waiting' });
  try {
    const draft = await drafts.read(id);
    return kept ? together(kept, draft) : fromServer(draft);
  } catch (thrown) {
    const reason = reasonOf(thrown);
    if (!kept) {
      if (reason === 'notFound') return undefined;
      throw thrown;
    }
    return fromBrowser(kept, reason === 'notFound' ? { phase: 'gone' } : { phase: 'waiting' });
  }
}

/** A draft that was made after the list was read. */
async function findId(draftKey: string, records: Services['records']): Promise<number | undefined> {
  const opened = await records.openToolkit();
  return opened.phase === 'ready' ? idOf(draftKey, opened.records.drafts) : undefined;
}

function idOf(draftKey: string, headings: readonly DraftHeading[]): number | undefined {
  return headings.find(heading => heading.draftKey === draftKey)?.id;
}

function fromServer(draft: Draft): DraftState {
  const { draftKey, partnershipKey, submissionKey } = draft;
  return {
    keys: { draftKey, partnershipKey, submissionKey },
    base: draft,
    answers: draft.answers,
    sent: [],
    save: { phase: 'saved', on: draft.savedOn }
  };
}

function fromBrowser(kept: KeptDraft, save: DraftState['save']): DraftState {
  return { keys: kept.keys, base: kept.base, answers: kept.answers, sent: kept.sent, save, restored: true };
}

/** Words kept here are newer when the server still has what they were based on; otherwise the person chooses. */
function together(kept: KeptDraft, draft: Draft): DraftState {
  const joined = draftReducer(fromBrowser(kept, { phase: 'waiting' }), { type: 'found', draft });
  return joined.save.phase === 'saved' ? fromServer(draft) : joined;
}
