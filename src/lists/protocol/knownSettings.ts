import type { SPFI } from '@pnp/sp';
import { printedSettings } from '../../domain/protocol/printedSettings';
import type { ProtocolSettings } from '../../domain/protocol/settings';
import { Trouble } from '../../domain/trouble';
import { listOf } from '../schema/site';
import { protocolList, type ProtocolItem } from './protocolList';
import { settingsOfRow, settingsSelect } from './settingsRows';

/** Versions of the settings met so far: a submission is worked out by the version that it was answered under, mostly the one in force. */
export interface KnownSettings {
  remember(settings: ProtocolSettings): void;
  ofVersion(sp: SPFI, version: number): Promise<ProtocolSettings>;
}

export function createKnownSettings(): KnownSettings {
  const known = new Map<number, ProtocolSettings>([[0, printedSettings]]);
  return {
    remember: settings => {
      known.set(settings.version, settings);
    },
    ofVersion: async (sp, version) => {
      const settings = known.get(version) ?? (await read(sp, version));
      known.set(version, settings);
      return settings;
    }
  };
}

async function read(sp: SPFI, version: number): Promise<ProtocolSettings> {
  const rows = await listOf(sp, protocolList)
    .items.select(...settingsSelect)
    .filter(`PtVersion eq ${version}`)
    .top(1)<ProtocolItem[]>();
  const settings = rows[0] && settingsOfRow(rows[0]);
  if (settings?.version !== version) {
    throw new Trouble('refused', 'The settings that this was answered under cannot be found. Tell CEPT.');
  }
  return settings;
}
