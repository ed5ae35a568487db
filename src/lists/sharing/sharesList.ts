import { standardsAnswers } from '../../domain/sharing/codes';
import { choice, date, note, text } from '../schema/columns';
import { defineList } from '../schema/defineList';
import type { ItemOf } from '../schema/rowType';

/** One row: the share pack was given to one partner organisation. A later row for the same organisation says what stands. */
export const sharesList = defineList({
  name: 'PtShares',
  title: 'Partnership share packs given',
  description:
    'Which partner organisation was given the share pack and whether it applies the standards, for ever: rows can be added and read, never changed or deleted.',
  titleColumn: 'Organisation',
  alsoIndexed: ['Created', 'Modified', 'Author'],
  columns: {
    PtShareKey: text({ id: 'fb5d472d-135e-4601-8e7c-503acf783e06', title: 'Share key', unique: true }),
    PtKey: text({ id: '993e5c48-f2d4-4a0c-ad3d-304e43103e2c', title: 'Partnership key', indexed: true }),
    PtSubmissionKey: text({ id: 'd21db00e-4523-4299-ae19-9f17ef19cdef', title: 'Submission key', indexed: true }),
    PtHash: text({ id: 'c86348e5-30f3-4ab9-8d11-6f654a66e0dc', title: 'SHA-256 of the answers that the pack showed' }),
    PtContact: text({ id: 'a600df44-fda3-4ff0-87d9-45343f584aea', title: 'Contact' }),
    PtGivenOn: date({ id: '5f90e2b4-81fe-470f-a330-707710bfe752', title: 'Given on', indexed: true }),
    PtStandards: choice({
      id: '81e5a97c-46d3-4f5a-afc1-62280dba7908',
      title: 'Applies the standards',
      choices: standardsAnswers,
      indexed: true
    }),
    PtNote: note({ id: 'bc9fa2a9-a544-4198-a68b-925cf87f7f11', title: 'Note' })
  },
  views: [
    {
      name: 'AllShares',
      title: 'All packs given',
      isDefault: true,
      columns: ['LinkTitle', 'PtContact', 'PtGivenOn', 'PtStandards', 'PtNote', 'Author', 'Created'],
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

export type ShareItem = ItemOf<typeof sharesList>;
