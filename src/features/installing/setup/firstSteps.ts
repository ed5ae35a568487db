import type { FirstRun } from '../../../domain/installation/installation';

export interface FirstStep {
  readonly title: string;
  readonly what: string;
  readonly who: string;
  readonly isDone: boolean;
  readonly state: string;
  /** Below the site's address. */
  readonly where: string;
  readonly linkText: string;
}

const groups = '_layouts/15/groups.aspx';

/** What people fill in once the lists are there, in the order in which it helps, each with how far it is. */
export function firstSteps({ ceptMembers, staffMembers, appointments, aimsAreNamed }: FirstRun): readonly FirstStep[] {
  return [
    {
      title: 'The team in CEPT',
      what: 'The Chief Executive’s and Partnership Team. Two at least, because nobody there may appoint themselves.',
      who: 'you, as owner of the site',
      isDone: ceptMembers >= 2,
      state: counted(ceptMembers, 'member', 'members'),
      where: groups,
      linkText: 'Open the groups of the site'
    },
    {
      title: 'Staff who may submit',
      what: 'Everybody who may screen, score and submit goes into the group Partnership Staff; a group of your directory will do.',
      who: 'you, as owner of the site',
      isDone: staffMembers > 0,
      state: counted(staffMembers, 'member', 'members'),
      where: groups,
      linkText: 'Open the groups of the site'
    },
    {
      title: 'Who signs for which service',
      what: 'One row for each Head of Service, SMT member, deputy and the Chief Executive, with the date it starts.',
      who: 'CEPT',
      isDone: appointments > ceptMembers,
      state: counted(appointments, 'appointment', 'appointments'),
      where: 'Lists/PtRouting',
      linkText: 'Open the appointments'
    },
    {
      title: 'The corporate aims',
      what: 'The scoring asks which corporate aims a partnership serves. Until they are named they read “Corporate aim 1” to “6”.',
      who: 'CEPT',
      isDone: aimsAreNamed,
      state: aimsAreNamed ? 'named' : 'not named yet',
      where: 'Lists/PtProtocol',
      linkText: 'Open the settings'
    }
  ];
}

function counted(count: number, one: string, many: string): string {
  if (count === 0) return `no ${many} yet`;
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}
