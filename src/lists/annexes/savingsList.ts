import { currency, text } from '../schema/columns';
import { defineList } from '../schema/defineList';
import { projectedRights } from '../schema/rights';
import type { ItemOf } from '../schema/rowType';

/** Savings expected and made, by year, from accepted submissions. */
export const savingsList = defineList({
  name: 'PtSavings',
  title: 'Partnership savings',
  description: 'Savings expected and made, by year, from accepted submissions.',
  titleColumn: 'Saving',
  alsoIndexed: ['Modified'],
  columns: {
    PtRowKey: text({ id: '019c2caf-de96-40c1-a69f-77a476b6669a', title: 'Row key', unique: true }),
    PtKey: text({ id: 'a84e53a7-7eb4-405f-9d41-66d7b3989702', title: 'Partnership key', indexed: true }),
    PtSubmissionKey: text({ id: '453cc2a9-95a1-4763-b58a-0cc3575c6648', title: 'Submission key', indexed: true }),
    PtPartnership: text({ id: '1f3f32c8-0bbc-498d-9926-d89fcb8e090c', title: 'Partnership' }),
    PtYear: text({ id: '4ad88bc8-98c3-4e24-8480-3d398b9e182c', title: 'Financial year', indexed: true }),
    PtAmount: currency({ id: 'db957a33-54fe-430a-bcea-90b5ce9ed197', title: 'Expected' }),
    PtAmountMade: currency({ id: '80feb57a-d38c-4633-b112-8ca40a53445f', title: 'Made' })
  },
  views: [
    {
      name: 'All',
      title: 'All rows',
      isDefault: true,
      columns: ['PtPartnership', 'LinkTitle', 'PtYear', 'PtAmount', 'PtAmountMade']
    }
  ],
  rights: projectedRights
});

export type SavingItem = ItemOf<typeof savingsList>;
