import { answersColumns } from '../schema/answersColumns';
import { date, number, text } from '../schema/columns';
import { defineList } from '../schema/defineList';
import type { ItemOf } from '../schema/rowType';

/** One version of the settings. The list only grows: the past is judged by the version in force then. */
export const protocolList = defineList({
  name: 'PtProtocol',
  title: 'Partnership settings',
  description:
    'Versions of what the council can set: aims, bands, criteria wording, periods. Rows can be added and read, never changed.',
  titleColumn: 'What changed',
  alsoIndexed: ['Created', 'Modified'],
  columns: {
    PtVersion: number({ id: '2fbc0828-c1ec-44c7-bd7f-6822e9b13c4e', title: 'Version', unique: true }),
    PtFrom: date({ id: '8f78efc5-d46c-4502-a2bc-1f12cc6909f2', title: 'Applies from' }),
    PtHash: text({ id: 'cf6df8ea-623d-401c-be63-ccfb48fc739d', title: 'SHA-256 of the settings' }),
    ...answersColumns({
      PtAnswers: '8c852976-659d-4e17-ba30-9bf258abdb3a',
      PtAnswers2: '0d9b653f-500d-4ad5-b70c-db28fa53023c',
      PtAnswers3: '0cf4b3c3-2045-4797-a4e3-0941419baf13',
      PtAnswers4: 'cb71f97a-542b-445c-914e-7ba0763e0562',
      PtAnswers5: '71748d82-813d-4ca5-8c19-9c31e8538f92',
      PtAnswers6: '62a3bbf7-ce55-491c-a4d9-1c72b0d62f75',
      PtAnswers7: '716ca4e6-faa3-495a-8f3d-6e2fe0e64f2b',
      PtAnswers8: '82530b2f-c2c0-40a9-a056-fd3cb32bbf64'
    })
  },
  views: [
    {
      name: 'AllVersions',
      title: 'All versions',
      isDefault: true,
      columns: ['PtVersion', 'LinkTitle', 'PtFrom', 'Author', 'Created'],
      query: '<OrderBy><FieldRef Name="PtVersion" Ascending="FALSE" /></OrderBy>'
    }
  ],
  rights: {
    'Partnership Staff': 'Partnership Read',
    'Partnership Approvers': 'Partnership Read',
    CEPT: 'Partnership Submit',
    'Partnership Readers': 'Partnership Read',
    'Partnership Flow': 'Partnership Read',
    'Partnership Audit': 'Partnership Read'
  }
});

export type ProtocolItem = ItemOf<typeof protocolList>;
