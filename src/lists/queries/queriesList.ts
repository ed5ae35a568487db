import { messageKinds } from '../../domain/queries/codes';
import { choice, note, text } from '../schema/columns';
import { defineList } from '../schema/defineList';
import type { ItemOf } from '../schema/rowType';

/** One message about a submission: a query on a field, an answer, a closing; an approver's question too. */
export const queriesList = defineList({
  name: 'PtQueries',
  title: 'Partnership queries',
  description:
    'Questions about submissions and their answers, for ever: rows can be added and read, never changed or deleted.',
  titleColumn: 'About',
  alsoIndexed: ['Created', 'Modified', 'Author'],
  columns: {
    PtMessageKey: text({ id: '0dd6ca7b-cf94-408c-b80a-da4b2881e5d9', title: 'Message key', unique: true }),
    PtQueryKey: text({ id: '572eb02d-d194-4b5c-a8af-ff3b528c0db3', title: 'Query key', indexed: true }),
    PtKey: text({ id: '782fb235-a4cf-49b4-b1df-bb39df659884', title: 'Partnership key', indexed: true }),
    PtSubmissionKey: text({ id: 'c0409323-5af2-4aa3-8923-d584b90221dc', title: 'Submission key', indexed: true }),
    PtHash: text({ id: 'a47a45d0-0681-487d-8a49-77405eae981f', title: 'SHA-256 of the answers asked about' }),
    PtMessageKind: choice({
      id: '3a398d17-c30e-4537-9b93-7c48082d624a',
      title: 'Kind of message',
      choices: messageKinds,
      indexed: true
    }),
    PtField: text({ id: 'bfcd14b1-d64f-41da-8aff-38e93f3f1b2a', title: 'About the question' }),
    PtMessage: note({ id: '12b223c9-73c7-4522-b7f6-3d66d0611933', title: 'Message' })
  },
  views: [
    {
      name: 'AllQueries',
      title: 'All queries',
      isDefault: true,
      columns: ['LinkTitle', 'PtMessageKind', 'PtField', 'PtMessage', 'Author', 'Created'],
      query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
    }
  ],
  rights: {
    'Partnership Staff': 'Partnership Submit',
    'Partnership Approvers': 'Partnership Submit',
    CEPT: 'Partnership Submit',
    'Partnership Flow': 'Partnership Read',
    'Partnership Audit': 'Partnership Read'
  }
});

export type QueryItem = ItemOf<typeof queriesList>;
