import type { Person } from '../people/person';

/** One line of progress while a site is set up. */
export interface InstallationStep {
  /** Words for the person who waits, for example "Partnership drafts: columns". */
  readonly label: string;
  readonly done: number;
  readonly of: number;
}

/** A difference between what a site should have and what it has. */
export interface Drift {
  /** What it is about, for example "Partnership drafts". */
  readonly where: string;
  /** One sentence. */
  readonly what: string;
}

/** What is still to be filled in once the lists are there. */
export interface FirstRun {
  readonly ceptMembers: number;
  readonly appointments: number;
  readonly aimsAreNamed: boolean;
  readonly staffMembers: number;
}

/** Sets up and checks the site's lists, groups and rights. Only a site owner may; others get `forbidden`. Every method throws Trouble. */
export interface InstallationService {
  /** Brings the site to this version from any earlier state; running it again, or after a failure half-way, ends the same. */
  install(firstCeptMembers: readonly Person[], onStep: (step: InstallationStep) => void): Promise<void>;
  /** Reads back what is there; an empty answer means that nothing drifted. */
  drift(onStep: (step: InstallationStep) => void): Promise<readonly Drift[]>;
  firstRun(): Promise<FirstRun>;
  /** People in the directory whose name or login begins with the text; at most ten. */
  findPeople(text: string): Promise<readonly Person[]>;
}
