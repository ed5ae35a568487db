import { note, number, text, yesNo } from '../schema/columns';
import { defineList } from '../schema/defineList';
import { projectedRights } from '../schema/rights';
import type { ItemOf } from '../schema/rowType';

/** The risks of each partnership, from accepted submissions. */
export const risksList = defineList({
  name: 'PtRisks',
  title: 'Partnership risks',
  description: 'The risks of each partnership, from accepted submissions.',
  titleColumn: 'Risk',
  alsoIndexed: ['Modified'],
  columns: {
    PtRowKey: text({ id: '9fb249c5-f4c4-4736-b7c8-4217efaaf64c', title: 'Row key', unique: true }),
    PtKey: text({ id: '61c2d998-1ba5-43af-b57c-4e99710c4084', title: 'Partnership key', indexed: true }),
    PtSubmissionKey: text({ id: '3d4ee9f5-098c-4caa-a95f-7c95b24b5668', title: 'Submission key', indexed: true }),
    PtPartnership: text({ id: '56704026-f0c5-46ac-97b5-27a1d3a60e64', title: 'Partnership' }),
    PtIsCurrent: yesNo({ id: '687b50f9-a85d-4f07-a697-9cefaa31c4a4', title: 'Still stands' }),
    PtLikelihood: number({ id: '129a9b5a-9b98-4e12-a682-d1b347e4861b', title: 'Likelihood' }),
    PtImpact: number({ id: '2429ca61-3be8-4a98-86c6-155beb5db709', title: 'Impact' }),
    PtRating: number({ id: '827008f0-a746-4f86-91d7-5f78d25e75bf', title: 'Rating', indexed: true }),
    PtTreatment: note({ id: 'c48fe0fc-0d71-4fae-a51e-af77af391856', title: 'What is done about it' }),
    PtRiskOwner: text({ id: 'b2d0390e-85c6-4612-95e0-d992bc53b2cc', title: 'Who looks after it' }),
    PtServicePlan: text({ id: '176a2bf3-f1c6-4383-8973-c69f844c7372', title: 'Reference in the Service Plan' })
  },
  views: [
    {
      name: 'All',
      title: 'All rows',
      isDefault: true,
      columns: [
        'PtPartnership',
        'LinkTitle',
        'PtLikelihood',
        'PtImpact',
        'PtRating',
        'PtRiskOwner',
        'PtServicePlan',
        'PtIsCurrent'
      ]
    }
  ],
  rights: projectedRights
});

export type RiskItem = ItemOf<typeof risksList>;
