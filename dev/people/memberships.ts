import type { Appointment } from '../../src/domain/protocol/appointment';
import type { GroupName } from '../../src/lists/schema/groups';
import type { DirectoryPerson } from '../sharepoint/sharePoint';
import * as people from './cast';

/** Who is in which group. CEPT's first members are put there by the installer. */
export const memberships: { readonly [G in Exclude<GroupName, 'CEPT'>]: readonly DirectoryPerson[] } = {
  'Partnership Staff': [people.amy, people.daniel, people.ruth, people.imran, people.lucy, people.tom, people.joanne],
  'Partnership Approvers': [
    people.helen,
    people.martin,
    people.yasmin,
    people.sarah,
    people.angela,
    people.david,
    people.robert,
    people.joanne
  ],
  'Partnership Readers': [people.mel],
  'Partnership Audit': [people.nina],
  'Partnership Flow': [people.flow]
};

export const firstCeptMembers: readonly DirectoryPerson[] = [people.priya, people.colin];

type Capacity = Exclude<Appointment['capacity'], 'Cept'>;

interface Post {
  readonly capacity: Capacity;
  readonly service: string;
  readonly person: DirectoryPerson;
  /** Days from the day of the appointment. */
  readonly forDays?: number;
}

/** What CEPT enters in Routing after the site is set up. */
export const posts: readonly Post[] = [
  { capacity: 'HeadOfService', service: 'Planning', person: people.helen },
  { capacity: 'HeadOfService', service: 'Housing', person: people.martin },
  { capacity: 'HeadOfService', service: 'Leisure', person: people.yasmin },
  { capacity: 'SeniorManagement', service: 'Planning', person: people.sarah },
  { capacity: 'SeniorManagement', service: 'Housing', person: people.angela },
  { capacity: 'SeniorManagement', service: 'Leisure', person: people.angela },
  // Regeneration is new: it has its SMT member, and its Head of Service is still to be appointed.
  { capacity: 'SeniorManagement', service: 'Regeneration', person: people.sarah },
  { capacity: 'SeniorManagement', service: '', person: people.david },
  { capacity: 'ChiefExecutive', service: '', person: people.robert },
  { capacity: 'HeadOfService', service: 'Planning', person: people.joanne, forDays: 120 }
];

/** The six corporate aims that the council of the demo has named. */
export const corporateAims = [
  { id: 'aim-1', title: 'Customers: services that people can reach' },
  { id: 'aim-2', title: 'Homes: enough, decent and affordable' },
  { id: 'aim-3', title: 'Economy: growth, skills and town centres' },
  { id: 'aim-4', title: 'Environment: clean, green and ready for the climate' },
  { id: 'aim-5', title: 'Communities: healthy, safe and together' },
  { id: 'aim-6', title: 'A well-run council' }
] as const;
