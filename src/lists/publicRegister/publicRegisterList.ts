import { partnershipStatusCodes } from '../../domain/status/codes';
import { significanceBands } from '../../domain/significance/significance';
import { choice, date, note, text } from '../schema/columns';
import { defineList } from '../schema/defineList';
import { projectedRights } from '../schema/rights';
import type { ItemOf } from '../schema/rowType';

/** What CEPT publishes of a partnership: no personal data, because elected members and others read it. */
export const publicRegisterList = defineList({
  name: 'PtPublicRegister',
  title: 'Published partnerships register',
  description: 'What CEPT publishes of each partnership, without personal data.',
  titleColumn: 'Partnership',
  alsoIndexed: ['Modified'],
  columns: {
    PtKey: text({ id: '7e9b658c-3831-4d09-9910-a6dc72709e78', title: 'Partnership key', unique: true }),
    PtReference: text({ id: '738a6e49-3f26-4582-889c-a902267a417f', title: 'Register number', unique: true }),
    PtStatus: choice({
      id: '1cc865bb-4a32-4556-81aa-409efbae48f5',
      title: 'Status',
      choices: partnershipStatusCodes,
      indexed: true
    }),
    PtBand: choice({
      id: '1ca3c5aa-5d04-475e-b2ae-22854c50007f',
      title: 'Band',
      choices: significanceBands,
      indexed: true
    }),
    PtService: text({ id: '0b87c269-424f-4df6-98c7-13918441c7b2', title: 'Service', indexed: true }),
    PtPurpose: note({ id: 'be154f0d-4e02-421b-a0f1-f437e7216599', title: 'Purpose' }),
    PtPartnerNames: note({ id: 'cb9fac33-62a9-4409-9cd0-4beb05273c60', title: 'Partners' }),
    PtNextReview: date({ id: '720691bb-916e-4a65-a457-2f8a40bb833d', title: 'Next review', indexed: true }),
    PtPublishedOn: date({ id: 'e54e0ed1-c13a-4f04-b913-ae5eb60d318a', title: 'Published on' })
  },
  views: [
    {
      name: 'AllPublished',
      title: 'All published partnerships',
      isDefault: true,
      columns: ['PtReference', 'LinkTitle', 'PtStatus', 'PtBand', 'PtService', 'PtPurpose', 'PtPartnerNames']
    }
  ],
  rights: { ...projectedRights, 'Partnership Readers': 'Partnership Read' }
});

export type PublicRegisterItem = ItemOf<typeof publicRegisterList>;
