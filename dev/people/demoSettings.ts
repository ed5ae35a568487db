import { printedSettings } from '../../src/domain/protocol/printedSettings';
import type { ProtocolSettings } from '../../src/domain/protocol/settings';
import { corporateAims } from './memberships';

/** The settings that the council of the demo has adopted: the protocol as printed, with its six aims named. */
export const demoSettings: ProtocolSettings = {
  ...printedSettings,
  version: 1,
  aims: corporateAims,
  aimsAreNamed: true
};
