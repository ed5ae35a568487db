import { date, text } from '../schema/columns';
import { defineList } from '../schema/defineList';
import { projectedRights } from '../schema/rights';
import type { ItemOf } from '../schema/rowType';

/** Actions agreed in reviews and decisions, from accepted submissions. */
export const actionsList = defineList({
  name: 'PtActions',
  title: 'Partnership actions',
  description: 'Actions agreed in reviews and decisions, from accepted submissions.',
  titleColumn: 'Action',
  alsoIndexed: ['Modified'],
  columns: {
    PtRowKey: text({ id: '09b6ede5-083b-4a7f-b39b-608ff66e6a75', title: 'Row key', unique: true }),
    PtKey: text({ id: '273221f9-f587-49b2-9b3c-e33d1567ea60', title: 'Partnership key', indexed: true }),
    PtSubmissionKey: text({ id: 'aa415b51-2e5f-4a05-b94b-fb886f07ef55', title: 'Submission key', indexed: true }),
    PtPartnership: text({ id: '35508c39-b2d8-4592-b6d9-60335ddbc485', title: 'Partnership' }),
    PtActionOwner: text({ id: 'c822946d-c387-4744-bd65-657e71b8b2a1', title: 'Who does it' }),
    PtDueOn: date({ id: 'eb3b8013-f495-47db-93bc-70ccd85d6445', title: 'Due on', indexed: true }),
    PtDoneOn: date({ id: '94af51b8-f5da-4512-a70d-fe623dbb4335', title: 'Done on' })
  },
  views: [
    {
      name: 'All',
      title: 'All rows',
      isDefault: true,
      columns: ['PtPartnership', 'LinkTitle', 'PtActionOwner', 'PtDueOn', 'PtDoneOn']
    }
  ],
  rights: projectedRights
});

export type ActionItem = ItemOf<typeof actionsList>;
