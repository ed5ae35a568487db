import type { ListDeclaration } from './defineList';

/** Rows that CEPT projects from accepted submissions, for views, Excel and Power BI. */
export const projectedRights: ListDeclaration['rights'] = {
  'Partnership Staff': 'Partnership Read',
  'Partnership Approvers': 'Partnership Read',
  CEPT: 'Partnership Register editor',
  'Partnership Flow': 'Partnership Read',
  'Partnership Audit': 'Partnership Read'
};
