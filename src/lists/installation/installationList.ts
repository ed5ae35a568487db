import { choice, dateTime, note, number, text } from '../schema/columns';
import { defineList } from '../schema/defineList';
import type { ItemOf } from '../schema/rowType';

/** What an owner did to the site: a migration, the pinning of the flows' account, or a disposal. */
export const installationRowKinds = ['Migration', 'Pin', 'Disposal'] as const;

/** One migration, pin or disposal. Site owners write it; everybody reads it, so that a page knows what it stands on. */
export const installationList = defineList({
  name: 'PtInstallation',
  title: 'Partnership installation',
  description: 'What was set up here, by which version and when. Site owners write it.',
  titleColumn: 'What was done',
  isHidden: true,
  isNotSearched: true,
  columns: {
    PtInstallationKey: text({ id: '28dd2af2-2f4d-41f7-96d9-5256adf2656d', title: 'Installation key', unique: true }),
    PtRowKind: choice({
      id: '4607cc34-43f4-4ac0-be6f-0cebf04b23c5',
      title: 'Kind',
      choices: installationRowKinds,
      indexed: true
    }),
    PtMigration: number({ id: '15e21818-68bc-4daf-8676-5b40c7a86dba', title: 'Migration', indexed: true }),
    PtProductVersion: text({ id: 'b7425655-9fb1-4448-aac5-fe660ffa71a2', title: 'Version of the product' }),
    PtDoneOn: dateTime({ id: 'cf0fcfd8-1ccb-4377-a00a-5fafadcfc14f', title: 'Done on' }),
    PtDetail: note({ id: '913ad71b-6fac-4260-a8b0-35fbae95f392', title: 'Details' })
  },
  views: [
    {
      name: 'AllSteps',
      title: 'All steps',
      isDefault: true,
      columns: ['LinkTitle', 'PtRowKind', 'PtMigration', 'PtProductVersion', 'PtDoneOn', 'Author']
    }
  ],
  rights: {
    'Partnership Staff': 'Partnership Read',
    'Partnership Approvers': 'Partnership Read',
    CEPT: 'Partnership Read',
    'Partnership Flow': 'Partnership Read',
    'Partnership Audit': 'Partnership Read'
  }
});

export type InstallationItem = ItemOf<typeof installationList>;
