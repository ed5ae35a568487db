import { failure } from '../answers/failures';
import { longDate } from '../columns/longDate';
import type { Call } from '../requests/call';
import type { ItemRecord } from '../storage/records';
import { isFolder, pathOf } from './places';

/** The refusal of a name in use: a file's by who changed it last, a folder's by its whole address ([I]). */
export function alreadyThere({ site, webUrl }: Call, item: ItemRecord): Error {
  const within = pathOf(item).slice(site.path.length + 1);
  const editor = site.principals.byId(item.editor)?.login ?? '';
  return failure(
    400,
    '-2130575257, Microsoft.SharePoint.SPException',
    isFolder(item)
      ? `A file or folder with the name ${webUrl}/${within} already exists.`
      : `A file with the name ${within} already exists. It was last modified by ${editor} on ${longDate(Date.parse(item.modified))}.`
  );
}
