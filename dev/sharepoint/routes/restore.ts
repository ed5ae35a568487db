import { failure, NotImitated, SharePointFailure } from '../answers/failures';
import { isoSeconds } from '../columns/dates';
import { isFolder, itemAt, libraryTemplate, parentPath, pathOf, placeAt } from '../library/places';
import { securableOf } from '../library/writes';
import type { Call } from '../requests/call';
import { changeType } from '../storage/changes';
import type { ListRecord } from '../storage/records';
import type { Recycled } from '../storage/recycleBin';
import { checkUnique, noteChange } from './itemWrites';

const duplicate = (message: string): Error =>
  failure(500, '-2130575168, Microsoft.SharePoint.SPDuplicateValuesFoundException', message);

/** Adding where it was, a list or a folder, must be allowed, and the place be free. */
function checkPlace(call: Call, list: ListRecord, { item }: Recycled): void {
  if (list.template !== libraryTemplate) return call.rights.need('addItems', { kind: 'list', list });
  const path = pathOf(item);
  const folder = placeAt(call.site, parentPath(path));
  if (!folder)
    throw failure(
      500,
      '-2147022917, Microsoft.SharePoint.SPException',
      'The folder that this file was deleted from does not exist any more.'
    );
  call.rights.need('addItems', securableOf(folder));
  if (itemAt(call.site, list, path))
    throw failure(
      500,
      '-2147024816, Microsoft.SharePoint.SPException',
      'A file or folder with the same name already exists in the original location.'
    );
}

function checkValues(call: Call, list: ListRecord, { item }: Recycled): void {
  try {
    checkUnique(call, list, { ...item.values }, item.id);
  } catch (error) {
    if (error instanceof SharePointFailure) throw duplicate(error.message);
    throw error;
  }
}

/** Puts something back where it was, with its id, its versions and its own rights. */
export function restore(call: Call, list: ListRecord, entry: Recycled): void {
  const { site, now } = call;
  const { item, versions, assignments } = entry;
  if (isFolder(item)) throw new NotImitated('restoring a folder');
  checkPlace(call, list, entry);
  checkValues(call, list, entry);
  site.items.insert(list, item);
  [...versions].reverse().forEach(version => site.versions.keep(list, version, 0));
  if (assignments) {
    const scope = `item:${list.number}:${item.id}`;
    site.roles.makeUnique(scope);
    assignments.forEach(({ principalId, roleId }) => {
      if (site.principals.byId(principalId) && site.roles.definition(roleId))
        site.roles.grant(scope, principalId, roleId);
    });
    site.items.setUnique(list, item.id, true);
  }
  site.lists.touched(list, isoSeconds(now), 1);
  noteChange(call, list, item, changeType.restore);
  site.recycleBin.remove(entry.id);
}
