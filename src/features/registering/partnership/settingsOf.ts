import type { Records } from '../../../domain/partnerships/records';
import { printedSettings } from '../../../domain/protocol/printedSettings';
import { readSettings } from '../../../domain/protocol/readSettings';
import type { ProtocolSettings } from '../../../domain/protocol/settings';

/** The settings of one version of the protocol, whenever it was in force; undefined where this site has no such version. */
export function settingsOf(
  version: number,
  { settings, settingsRows }: Pick<Records, 'settings' | 'settingsRows'>
): ProtocolSettings | undefined {
  if (version === settings.version) return settings;
  const row = settingsRows.find(each => each.version === version);
  const read = row && readSettings([{ ...row, from: '' }], new Date(row.created));
  if (read?.version === version) return read;
  return version === printedSettings.version ? printedSettings : undefined;
}
