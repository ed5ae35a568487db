import type { Person } from '../domain/people/person';
import { printedSettings } from '../domain/protocol/printedSettings';
import type { ProtocolSettings } from '../domain/protocol/settings';
import type { Services } from '../ui/Services';
import { person } from './builders';
import { memoryDrafts, type MemoryDrafts } from './memoryDrafts';
import { memoryInstallation, type MemoryInstallation } from './memoryInstallation';
import { memoryRecords, type MemoryRecords } from './memoryRecords';
import { memoryStore, type MemoryStore } from './memoryStore';
import { memorySubmissions, type MemorySubmissions } from './memorySubmissions';

export { memoryDrafts, memoryInstallation, memoryRecords, memoryStore, memorySubmissions };

/** All services in memory; each part has its own switches to fail. */
export interface MemoryServices extends Services {
  readonly records: MemoryRecords;
  readonly drafts: MemoryDrafts;
  readonly submissions: MemorySubmissions;
  readonly installation: MemoryInstallation;
  readonly store: MemoryStore;
}

export interface MemoryOverrides extends Partial<MemoryServices> {
  readonly settings?: ProtocolSettings;
  /** Who findPeople finds. */
  readonly directory?: readonly Person[];
}

/** Services for a component test: Amy Staff on 1 March 2027, a ready and empty site, predictable keys key-1, key-2 … */
export function memoryServices(overrides: MemoryOverrides = {}): MemoryServices {
  const { settings = printedSettings, directory = [], ...given } = overrides;
  const me = given.me ?? person('Amy Staff');
  const now = given.now ?? (() => new Date('2027-03-01T09:00:00Z'));
  const mayInstall = given.mayInstall ?? false;
  const drafts = given.drafts ?? memoryDrafts(now);
  const submissions = given.submissions ?? memorySubmissions({ me, now, settings });
  const records = given.records ?? memoryRecords({ drafts, submissions, settings });
  const installation =
    given.installation ??
    memoryInstallation({ mayInstall, directory, onInstalled: () => records.setNotReady(undefined) });
  let keys = 0;
  return {
    siteUrl: 'https://council.example/sites/partnerships',
    newKey: () => `key-${(keys += 1)}`,
    store: memoryStore(),
    ...given,
    me,
    now,
    mayInstall,
    drafts,
    submissions,
    records,
    installation
  };
}
