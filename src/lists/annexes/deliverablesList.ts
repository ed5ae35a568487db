import { date, text, yesNo } from '../schema/columns';
import { defineList } from '../schema/defineList';
import { projectedRights } from '../schema/rights';
import type { ItemOf } from '../schema/rowType';

/** What each partnership is to deliver, from accepted submissions. */
export const deliverablesList = defineList({
  name: 'PtDeliverables',
  title: 'Partnership deliverables',
  description: 'What each partnership is to deliver, from accepted submissions.',
  titleColumn: 'Deliverable',
  alsoIndexed: ['Modified'],
  columns: {
    PtRowKey: text({ id: '335162ab-6fb5-4db6-abd0-f182e76b95f9', title: 'Row key', unique: true }),
    PtKey: text({ id: '2b422ed6-4499-4898-ba9f-3152b3d6051e', title: 'Partnership key', indexed: true }),
    PtSubmissionKey: text({ id: 'e1eb4c21-58a7-41c9-ab5f-be969e63063e', title: 'Submission key', indexed: true }),
    PtPartnership: text({ id: '4aad3393-cf0f-4bf8-ae92-e94880b252fc', title: 'Partnership' }),
    PtIsCurrent: yesNo({ id: '96a58ae5-3b27-4cb7-82a7-2de86582bdda', title: 'Still stands' }),
    PtMeasure: text({ id: '2b9add22-0b15-41c2-8f20-c241ddecc659', title: 'Measure' }),
    PtTarget: text({ id: '46655386-2bfc-48b0-a579-692e5fe1cb9e', title: 'Target' }),
    PtActual: text({ id: '5fdcab85-338f-406f-874f-3d97f29073e9', title: 'Reached' }),
    PtDueOn: date({ id: 'd202d440-df38-42eb-a3e4-15895646ccc5', title: 'Due on', indexed: true })
  },
  views: [
    {
      name: 'All',
      title: 'All rows',
      isDefault: true,
      columns: ['PtPartnership', 'LinkTitle', 'PtMeasure', 'PtTarget', 'PtActual', 'PtDueOn', 'PtIsCurrent']
    }
  ],
  rights: projectedRights
});

export type DeliverableItem = ItemOf<typeof deliverablesList>;
