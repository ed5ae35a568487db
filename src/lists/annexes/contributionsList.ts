import { contributionKinds } from '../../domain/money/contributionKinds';
import { choice, currency, text, yesNo } from '../schema/columns';
import { defineList } from '../schema/defineList';
import { projectedRights } from '../schema/rights';
import type { ItemOf } from '../schema/rowType';

/** What each partner puts in, by year, from accepted submissions. */
export const contributionsList = defineList({
  name: 'PtContributions',
  title: 'Partnership contributions',
  description: 'What each partner puts in, by year, from accepted submissions.',
  titleColumn: 'Contributor',
  alsoIndexed: ['Modified'],
  columns: {
    PtRowKey: text({ id: '8b62b1f2-3dac-4361-afd5-106c7bdce272', title: 'Row key', unique: true }),
    PtKey: text({ id: '680020a7-42a0-4c11-8fd0-9046b09f803c', title: 'Partnership key', indexed: true }),
    PtSubmissionKey: text({ id: 'd9254f38-531b-4740-a1e6-455fba6b7f20', title: 'Submission key', indexed: true }),
    PtPartnership: text({ id: 'cbc00224-3add-421b-8ab9-273bf55d01b4', title: 'Partnership' }),
    PtIsCurrent: yesNo({ id: 'dd4f10b5-5c49-4dbf-a514-99abaa920a46', title: 'Still stands' }),
    PtYear: text({ id: '0a5ae5c8-71c3-4464-b30f-944f57b02f19', title: 'Financial year', indexed: true }),
    PtContributionKind: choice({
      id: '6374f310-ca28-4dd2-a9a3-37dc6342089c',
      title: 'Kind',
      choices: contributionKinds,
      indexed: true
    }),
    PtAmount: currency({ id: '13598668-bfc5-4e21-9fa4-305bf30273e1', title: 'Amount' })
  },
  views: [
    {
      name: 'All',
      title: 'All rows',
      isDefault: true,
      columns: ['PtPartnership', 'LinkTitle', 'PtYear', 'PtContributionKind', 'PtAmount', 'PtIsCurrent']
    }
  ],
  rights: projectedRights
});

export type ContributionItem = ItemOf<typeof contributionsList>;
