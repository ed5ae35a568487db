import { defineList } from '../schema/defineList';

/**
 * Files, a folder for each partnership: added once under a random name, never overwritten. Who may only add cannot write a file's columns,
 * so the shown name, the kind and the hash live in the submission.
 */
export const evidenceList = defineList({
  name: 'PtEvidence',
  title: 'Partnership evidence',
  description: 'Files cited by submissions: they can be added and read, never changed or deleted.',
  template: 'library',
  titleColumn: 'Title',
  columns: {},
  views: [
    {
      name: 'AllFiles',
      title: 'All files',
      isDefault: true,
      columns: ['DocIcon', 'LinkFilename', 'Created', 'Author']
    }
  ],
  rights: {
    'Partnership Staff': 'Partnership Submit',
    'Partnership Approvers': 'Partnership Submit',
    CEPT: 'Partnership Submit',
    'Partnership Flow': 'Partnership Read',
    'Partnership Audit': 'Partnership Read'
  }
});
