import { text, yesNo } from '../schema/columns';
import { defineList } from '../schema/defineList';
import { projectedRights } from '../schema/rights';
import type { ItemOf } from '../schema/rowType';

/** The bodies in each partnership, from accepted submissions. */
export const partnersList = defineList({
  name: 'PtPartners',
  title: 'Partnership partners',
  description: 'The bodies in each partnership, from accepted submissions.',
  titleColumn: 'Partner',
  alsoIndexed: ['Modified'],
  columns: {
    PtRowKey: text({ id: '7d586ac3-5df1-48c9-84ce-81f63f19c65d', title: 'Row key', unique: true }),
    PtKey: text({ id: 'f36b3914-facd-4f81-8eda-63533e103697', title: 'Partnership key', indexed: true }),
    PtSubmissionKey: text({ id: 'a5557d08-48c1-47e7-8e14-0fad9c14a85f', title: 'Submission key', indexed: true }),
    PtPartnership: text({ id: '3cad71f2-53e4-444c-b191-a0040a358222', title: 'Partnership' }),
    PtIsCurrent: yesNo({ id: 'b0853025-2b74-4d2b-be7e-18bdfc176b86', title: 'Still stands' }),
    PtPartnerKind: text({ id: '835c7576-8584-4d1d-bcc0-464ff3e6e793', title: 'Kind of body' }),
    PtRole: text({ id: '23d4c9bc-68f2-4531-9b65-b92c690688ff', title: 'Role' }),
    PtIsAccountable: yesNo({ id: 'c2dbaf3d-35ac-4a84-bb0b-72626c3ff0da', title: 'Accountable body' })
  },
  views: [
    {
      name: 'All',
      title: 'All rows',
      isDefault: true,
      columns: ['PtPartnership', 'LinkTitle', 'PtPartnerKind', 'PtRole', 'PtIsAccountable', 'PtIsCurrent']
    }
  ],
  rights: projectedRights
});

export type PartnerItem = ItemOf<typeof partnersList>;
