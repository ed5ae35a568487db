import type { RoleRecord } from '../storage/records';

const role = (
  id: number,
  name: string,
  high: string,
  low: string,
  kind: number,
  order: number,
  hidden: boolean,
  description: string
): RoleRecord => ({
  id,
  name,
  high,
  low,
  kind,
  order,
  hidden,
  description
});

export const fullControl = 1073741829;
export const editLevel = 1073741830;
export const readLevel = 1073741826;
export const limitedAccess = 1073741825;

/** The permission levels every site begins with. */
export const builtInRoles: readonly RoleRecord[] = [
  role(fullControl, 'Full Control', '2147483647', '4294967295', 5, 1, false, 'Has full control.'),
  role(
    1073741828,
    'Design',
    '432',
    '1012866047',
    4,
    32,
    false,
    'Can view, add, update, delete, approve, and customize.'
  ),
  role(
    editLevel,
    'Edit',
    '432',
    '1011030767',
    6,
    48,
    false,
    'Can add, edit and delete lists; can view, add, update and delete list items and documents.'
  ),
  role(
    1073741827,
    'Contribute',
    '432',
    '1011028719',
    3,
    64,
    false,
    'Can view, add, update, and delete list items and documents.'
  ),
  role(readLevel, 'Read', '176', '138612833', 2, 128, false, 'Can view pages and list items and download documents.'),
  role(
    limitedAccess,
    'Limited Access',
    '48',
    '134287360',
    1,
    160,
    true,
    'Can view specific lists, document libraries, list items, folders, or documents when given permissions.'
  ),
  role(
    1073741832,
    'Restricted View',
    '65584',
    '134418433',
    8,
    176,
    true,
    'Can view pages, list items, and documents. Documents can be viewed in the browser but not downloaded.'
  ),
  role(
    1073741833,
    'Web-Only Limited Access',
    '560',
    '134221824',
    9,
    192,
    true,
    'Web-Only Limited Access is a special permission level to support restricted access app permissions.'
  )
];
