import { note, text } from '../schema/columns';
import { defineList } from '../schema/defineList';
import { projectedRights } from '../schema/rights';
import type { ItemOf } from '../schema/rowType';

/** The stakeholders of each partnership, from accepted submissions. */
export const stakeholdersList = defineList({
  name: 'PtStakeholders',
  title: 'Partnership stakeholders',
  description: 'The stakeholders of each partnership, from accepted submissions.',
  titleColumn: 'Stakeholder',
  alsoIndexed: ['Modified'],
  columns: {
    PtRowKey: text({ id: '5794e317-b5d7-4341-825c-4111b0a59188', title: 'Row key', unique: true }),
    PtKey: text({ id: '6f2d6cce-42e9-480f-a43a-92ce5a40d2c2', title: 'Partnership key', indexed: true }),
    PtSubmissionKey: text({ id: 'b54db105-e98a-4685-a88c-a02462d2067d', title: 'Submission key', indexed: true }),
    PtPartnership: text({ id: 'ae97338c-d4ab-4fdd-9767-05ab1508c2aa', title: 'Partnership' }),
    PtInterest: text({ id: 'd02c92e1-cef8-4eb5-be7b-524a51a945dc', title: 'Interest' }),
    PtInfluence: text({ id: '992b76f5-58c5-42a9-9ad3-50e577c87771', title: 'Influence' }),
    PtEngagement: note({ id: 'c5e3458c-5ea1-4386-bc54-6bf2d5661f2e', title: 'How they are involved' })
  },
  views: [
    {
      name: 'All',
      title: 'All rows',
      isDefault: true,
      columns: ['PtPartnership', 'LinkTitle', 'PtInterest', 'PtInfluence', 'PtEngagement']
    }
  ],
  rights: projectedRights
});

export type StakeholderItem = ItemOf<typeof stakeholdersList>;
