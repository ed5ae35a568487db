import type { DirectoryPerson } from '../sharePoint';

/** Who takes part in a trial: the owner, and one person for each way of having rights. */
export const people = ['olive', 'ed', 'cara', 'ada', 'rita', 'sid'] as const;
export type Name = (typeof people)[number];

export const groups = ['Editing', 'Contributing', 'Adding', 'Reading'] as const;
export type Group = (typeof groups)[number];

/** The permission levels that are given and taken; `Add only` is the trial's own: view and add, nothing else. */
export const levels = ['Edit', 'Contribute', 'Add only', 'Read'] as const;
export type Level = (typeof levels)[number];

/** Who holds what at the beginning; Sid is in no group. */
export const firstMembers: Readonly<Record<Group, Name>> = {
  Editing: 'ed',
  Contributing: 'cara',
  Adding: 'ada',
  Reading: 'rita'
};
export const firstLevels: Readonly<Record<Group, Level>> = {
  Editing: 'Edit',
  Contributing: 'Contribute',
  Adding: 'Add only',
  Reading: 'Read'
};

export const loginOf = (name: Name): string => `${name}@council.example`;

export const directoryPeople: readonly DirectoryPerson[] = people.map((name, at) => ({
  login: loginOf(name),
  name,
  objectId: `00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}`
}));
