import type { Drift, FirstRun, InstallationService } from '../domain/installation/installation';
import type { Person } from '../domain/people/person';
import { Trouble } from '../domain/trouble';
import { faultyRunner, type Faults } from './faults';

/** Setting up in memory: three steps, then the site is ready. */
export interface MemoryInstallation extends InstallationService, Faults {
  readonly installedWith: readonly (readonly Person[])[];
  setDrift(drift: readonly Drift[]): void;
  setFirstRun(firstRun: FirstRun): void;
}

export interface MemoryInstallationContext {
  readonly mayInstall: boolean;
  readonly directory: readonly Person[];
  readonly onInstalled: () => void;
}

const labels = ['Groups', 'Lists', 'Rights'] as const;

export function memoryInstallation({
  mayInstall,
  directory,
  onInstalled
}: MemoryInstallationContext): MemoryInstallation {
  const { run, ...faults } = faultyRunner();
  const installedWith: (readonly Person[])[] = [];
  let drift: readonly Drift[] = [];
  let firstRun: FirstRun = { ceptMembers: 0, appointments: 0, aimsAreNamed: false, staffMembers: 0 };

  function checkOwner(): void {
    if (!mayInstall) throw new Trouble('forbidden');
  }

  return {
    ...faults,
    installedWith,
    install: (firstCeptMembers, onStep) =>
      run(() => {
        checkOwner();
        labels.forEach((label, at) => onStep({ label, done: at + 1, of: labels.length }));
        installedWith.push(firstCeptMembers);
        firstRun = { ...firstRun, ceptMembers: firstCeptMembers.length };
        onInstalled();
      }),
    drift: onStep =>
      run(() => {
        checkOwner();
        labels.forEach((label, at) => onStep({ label, done: at + 1, of: labels.length }));
        return drift;
      }),
    firstRun: () => run(() => firstRun),
    findPeople: text =>
      run(() => {
        const typed = text.toLowerCase();
        return directory
          .filter(one => one.name.toLowerCase().startsWith(typed) || one.login.startsWith(typed))
          .slice(0, 10);
      }),
    setDrift: found => {
      drift = found;
    },
    setFirstRun: given => {
      firstRun = given;
    }
  };
}
