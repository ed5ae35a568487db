import { sizeWords } from '../../../domain/evidence/checkFile';
import { evidenceIn } from '../../../domain/evidence/evidenceIn';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { plainDate } from '../../../domain/time/plainDate';
import { fieldWords } from '../../../forms/fieldWords';
import { printStrings as strings } from './strings';
import type { ReadDocument } from './useWholeRecord';

export const evidenceHeadings = [strings.file, strings.cited, strings.date, strings.sha256, strings.paper];

/** Every file that a document of the record cites, each once, with the SHA-256 of its bytes and where the paper lies (protocol section 7 vi). */
export function evidenceRows(
  documents: readonly ReadDocument[],
  settings: ProtocolSettings
): readonly (readonly string[])[] {
  const rows = new Map<string, readonly string[]>();
  for (const { row, document } of documents) {
    if (!document) continue;
    for (const { field, file } of evidenceIn(document)) {
      rows.set(`${file.key} ${file.sha256}`, [
        `${file.name}, ${sizeWords(file.size)}`,
        fieldWords(field, settings, row),
        file.speaksFor === undefined ? '' : plainDate(file.speaksFor),
        file.sha256,
        file.paperFile ?? ''
      ]);
    }
  }
  return [...rows.values()];
}
