import { readSettings, settingsText, type SettingsRow } from '../../domain/protocol/readSettings';
import type { ProtocolSettings } from '../../domain/protocol/settings';
import { cutIntoChunks } from '../../domain/submissions/chunks';
import { asciiJson } from '../../domain/text/asciiJson';
import { answersColumnNames, answersValues, chunksOf } from '../schema/answersColumns';
import { civilDate } from '../schema/dates';
import { selectOf, type ValuesOf } from '../schema/rowType';
import { protocolList, type ProtocolItem } from './protocolList';

export const settingsSelect = selectOf(protocolList, 'PtVersion', 'PtFrom', 'Created', ...answersColumnNames);

/** The settings in force at a moment, of the rows of the list. */
export function settingsInForce(rows: readonly ProtocolItem[], at: Date): ProtocolSettings {
  return readSettings(rows.map(toSettingsRow), at);
}

export function toSettingsRow(row: ProtocolItem): SettingsRow {
  return {
    version: row.PtVersion ?? 0,
    text: chunksOf(row).join(''),
    from: civilDate(row.PtFrom),
    created: row.Created
  };
}

/** The settings of one row, whenever they apply; the protocol as printed when the row cannot be read. */
export function settingsOfRow(row: ProtocolItem): ProtocolSettings {
  const { Created: created, PtVersion: version } = row;
  return readSettings([{ version: version ?? 0, text: chunksOf(row).join(''), from: '', created }], new Date(created));
}

/** A new row: the next version of the settings. */
export function settingsValues(settings: ProtocolSettings, from: string, says: string): ValuesOf<typeof protocolList> {
  return {
    Title: says,
    PtVersion: settings.version,
    PtFrom: `${from}T12:00:00Z`,
    ...answersValues(cutIntoChunks(asciiJson(settingsText(settings))))
  };
}
