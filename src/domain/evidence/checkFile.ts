import { hasForbiddenCharacter, hasLoneSurrogate } from '../text/checkText';

const mostBytes = 100 * 1024 * 1024;

const takenKinds = new Set(
  'pdf doc docx odt rtf txt csv xls xlsx ods ppt pptx odp vsdx png jpg jpeg gif tif tiff heic msg eml'.split(' ')
);

/** Names that Windows keeps for itself: nobody could save such a file again. */
const windowsName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** What is wrong with a file before it is uploaded, as one sentence; nothing when it can be taken. Its name may hold any sign: the library never sees it. */
export function checkFile({ name, size }: { readonly name: string; readonly size: number }): string | undefined {
  const shown = `“${name}”`;
  if (name.length > 200) return 'Give the file a name of 200 characters or fewer, then choose it again.';
  if (hasLoneSurrogate(name) || hasForbiddenCharacter(name)) {
    return 'Rename the file, then choose it again: its name holds a broken or hidden character.';
  }
  if (windowsName.test(name)) {
    return `Rename ${shown}, then choose it again: Windows keeps that name for itself, so nobody could save the file.`;
  }
  if (!takenKinds.has(extensionOf(name))) {
    return `Save ${shown} as PDF, Word, Excel, PowerPoint, text, a picture or an e-mail: other kinds are not taken.`;
  }
  if (size === 0) return `Choose another file: ${shown} is empty.`;
  if (size > mostBytes) {
    return `Make ${shown} smaller or cite it where it lies: it has ${sizeWords(size)}, and 100 MB is the most.`;
  }
  return undefined;
}

/** "docx", lower case; '' for none. */
export function extensionOf(name: string): string {
  const [, extension = ''] = /\.([a-z0-9]{1,5})$/i.exec(name) ?? [];
  return extension.toLowerCase();
}

/** "12 bytes", "340 kB", "2.5 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`;
  const tenths = Math.round(bytes / (1024 * 102.4));
  return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)} MB`;
}
