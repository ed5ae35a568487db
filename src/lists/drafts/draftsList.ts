import { answersColumns } from '../schema/answersColumns';
import { text } from '../schema/columns';
import { defineList } from '../schema/defineList';
import type { ItemOf } from '../schema/rowType';

/** A document being written. Only its author sees it: it is private until it is submitted, and search leaves it out. */
export const draftsList = defineList({
  name: 'PtDrafts',
  title: 'Partnership drafts',
  description:
    'Documents being written. Everybody sees only their own; a draft is removed when its document is submitted.',
  titleColumn: 'Working name',
  ownRowsOnly: true,
  isNotSearched: true,
  isHidden: true,
  keptVersions: 50,
  alsoIndexed: ['Modified'],
  columns: {
    PtDraftKey: text({ id: 'd7977aab-da57-441b-9137-12adf84b4dfe', title: 'Draft key', unique: true }),
    PtKey: text({ id: '55c430d1-49e0-4dfa-8bb2-b59f4ce93483', title: 'Partnership key', indexed: true }),
    PtSubmissionKey: text({ id: '1df7161d-b4c6-494d-bde0-f4d172861130', title: 'Submission key', indexed: true }),
    PtKind: text({ id: 'da6477ce-f526-4df5-b819-a8446eb7abad', title: 'Kind of document' }),
    ...answersColumns({
      PtAnswers: '67326f2a-2ebd-42d8-b805-e99a089851a4',
      PtAnswers2: '35d21241-ab6c-4fd7-a0e8-6be6dce5f4d4',
      PtAnswers3: 'ca7ba6e8-a880-4884-9bc9-edfbc2b3eb24',
      PtAnswers4: 'a6650785-58b2-4796-9520-59163c3b169e',
      PtAnswers5: 'd64595c6-47aa-4672-b674-3a717c592ed0',
      PtAnswers6: 'f1bbf621-0dc9-42c1-a065-37158a6fc147',
      PtAnswers7: '2f8d0f98-f01e-4a3a-b888-969ad2fd6d37',
      PtAnswers8: '74d8f4a6-9122-4e27-bb17-c59c185ed192'
    })
  },
  views: [{ name: 'MyDrafts', title: 'My drafts', isDefault: true, columns: ['LinkTitle', 'Modified'] }],
  rights: {
    'Partnership Staff': 'Partnership Draft author',
    'Partnership Approvers': 'Partnership Draft author',
    CEPT: 'Partnership Draft author'
  }
});

export type DraftItem = ItemOf<typeof draftsList>;
