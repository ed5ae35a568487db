import * as v from 'valibot';
import { londonDate } from '../time/londonDate';
import { printedSettings } from './printedSettings';
import type { ProtocolSettings } from './settings';
import { settingsShape } from './settingsShape';

/** One row of the list of settings, which is append-only: a correction is a new row. */
export interface SettingsRow {
  readonly version: number;
  readonly text: string;
  /** Civil date in London, yyyy-mm-dd, or ISO; '' applies at once. */
  readonly from: string;
  /** ISO, server time. */
  readonly created: string;
}

/**
 * The settings in force at a moment: the highest version that had begun by then. A row applies from the later of its stated date and
 * its creation, so nobody can change the past. A row that cannot be read changes nothing; with none, the protocol stands as printed.
 */
export function readSettings(rows: readonly SettingsRow[], at: Date): ProtocolSettings {
  const begun = rows.filter(row => hasBegun(row, at));
  begun.sort((a, b) => b.version - a.version || Date.parse(b.created) - Date.parse(a.created));
  for (const row of begun) {
    const settings = settingsOf(row);
    if (settings) return settings;
  }
  return printedSettings;
}

/** The settings as stored in a row; the version is a column of its own. */
export function settingsText(settings: ProtocolSettings): string {
  return JSON.stringify({ ...settings, version: undefined });
}

function hasBegun(row: SettingsRow, at: Date): boolean {
  if (!(Date.parse(row.created) <= at.getTime())) return false;
  if (row.from === '') return true;
  return /^\d{4}-\d{2}-\d{2}$/.test(row.from) ? row.from <= londonDate(at) : Date.parse(row.from) <= at.getTime();
}

function settingsOf(row: SettingsRow): ProtocolSettings | undefined {
  try {
    const read = v.safeParse(settingsShape, JSON.parse(row.text));
    return read.success ? { ...read.output, version: row.version } : undefined;
  } catch {
    return undefined;
  }
}
