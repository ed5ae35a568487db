import type { Records } from '../domain/partnerships/records';
import type { Person } from '../domain/people/person';
import type { AppointmentRow } from '../domain/protocol/appointment';
import { printedSettings } from '../domain/protocol/printedSettings';
import { settingsText, type SettingsRow } from '../domain/protocol/readSettings';
import type { ProtocolSettings } from '../domain/protocol/settings';
import type { Services } from '../ui/Services';
import { person } from './builders';
import { memoryDecisions, type MemoryDecisions } from './memoryDecisions';
import { memoryDrafts, type MemoryDrafts } from './memoryDrafts';
import { memoryEvidence, type MemoryEvidence } from './memoryEvidence';
import { memoryInstallation, type MemoryInstallation } from './memoryInstallation';
import { memoryQueries, type MemoryQueries } from './memoryQueries';
import { memoryRecords, type MemoryRecords } from './memoryRecords';
import { memoryRegister, type MemoryRegister } from './memoryRegister';
import { memoryRouting, type MemoryRouting } from './memoryRouting';
import { memoryShares, type MemoryShares } from './memoryShares';
import { memoryStore, type MemoryStore } from './memoryStore';
import { memorySubmissions, type MemorySubmissions } from './memorySubmissions';

export { memoryDrafts, memoryInstallation, memoryStore, memorySubmissions };

/** All services in memory; each part has its own switches to fail. */
export interface MemoryServices extends Services {
  readonly records: MemoryRecords;
  readonly drafts: MemoryDrafts;
  readonly submissions: MemorySubmissions;
  readonly decisions: MemoryDecisions;
  readonly queries: MemoryQueries;
  readonly routing: MemoryRouting;
  readonly register: MemoryRegister;
  readonly evidence: MemoryEvidence;
  readonly shares: MemoryShares;
  readonly installation: MemoryInstallation;
  readonly store: MemoryStore;
}

export interface MemoryOverrides extends Omit<Partial<MemoryServices>, 'directory'> {
  readonly settings?: ProtocolSettings;
  /** Who findPeople finds. */
  readonly directory?: readonly Person[];
  /** Routing to begin with; routingRows() puts everybody in their place. */
  readonly appointments?: readonly AppointmentRow[];
}

/** Services for a component test: Amy Staff on 1 March 2027, a ready and empty site, predictable keys key-1, key-2 … */
export function memoryServices(overrides: MemoryOverrides = {}): MemoryServices {
  const { settings = printedSettings, directory = [], appointments = [], ...given } = overrides;
  const me = given.me ?? person('Amy Staff');
  const now = given.now ?? (() => new Date('2027-03-01T09:00:00Z'));
  const mayInstall = given.mayInstall ?? false;
  const context = { me, now };
  const drafts = given.drafts ?? memoryDrafts(now);
  const submissions = given.submissions ?? memorySubmissions({ me, now, settings });
  const decisions = given.decisions ?? memoryDecisions(context);
  const queries = given.queries ?? memoryQueries(context);
  const routing = given.routing ?? memoryRouting(context);
  for (const row of appointments) routing.addRow(row);
  const all = (): Omit<Records, 'register'> => ({
    submissions: submissions.rows(),
    decisions: decisions.rows(),
    messages: queries.rows(),
    appointments: routing.rows(),
    settings,
    settingsRows: settings.version === 0 ? [] : [settingsRowOf(settings)]
  });
  const register =
    given.register ?? memoryRegister({ me, now, records: all, read: key => submissions.read(key), decisions });
  const records = given.records ?? memoryRecords({ drafts, records: () => ({ ...all(), register: register.rows() }) });
  const installation =
    given.installation ??
    memoryInstallation({ mayInstall, directory, onInstalled: () => records.setNotReady(undefined) });
  const evidence = given.evidence ?? memoryEvidence();
  const shares = given.shares ?? memoryShares(context);
  let keys = 0;
  return {
    siteUrl: 'https://council.example/sites/partnerships',
    newKey: () => `key-${(keys += 1)}`,
    store: memoryStore(),
    ...given,
    ...{
      me,
      now,
      mayInstall,
      drafts,
      submissions,
      decisions,
      queries,
      routing,
      register,
      records,
      evidence,
      shares,
      installation
    },
    directory: { findPeople: text => installation.findPeople(text) }
  };
}

/** The settings of a test as if they had been adopted long ago. */
function settingsRowOf(settings: ProtocolSettings): SettingsRow {
  return { version: settings.version, text: settingsText(settings), from: '', created: '2020-01-01T09:00:00Z' };
}
