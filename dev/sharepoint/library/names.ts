import { failure } from '../answers/failures';
import type { ListRecord } from '../storage/records';

const longestPath = 400;
const longestName = 255;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|desktop\.ini|\.lock)$/i;

/** Refuses the names that SharePoint Online refuses for files and folders ([D] "Invalid file names and file types"). */
export function checkName(list: ListRecord, folder: string, name: string): void {
  const isBad =
    name === '' ||
    /["*:<>?/\\|]/.test(name) ||
    [...name].some(sign => sign < ' ') ||
    /^\s|\s$|\.$/.test(name) ||
    name.startsWith('~$') ||
    /_vti_/i.test(name) ||
    reserved.test(name) ||
    (folder === list.url && /^forms$/i.test(name));
  if (isBad)
    throw failure(
      400,
      '-2130575245, Microsoft.SharePoint.SPException',
      `The file or folder name "${name}" contains characters that are not permitted.  Please use a different name.`
    );
  if (name.length > longestName || `${folder}/${name}`.length > longestPath)
    throw failure(
      400,
      '-2147024690, System.IO.PathTooLongException',
      'The specified file or folder name is too long. The URL path for all files and folders must be 400 characters or less. Please type a shorter file or folder name.'
    );
}
