import type { Person } from '../people/person';

export const capacities = ['HeadOfService', 'SeniorManagement', 'ChiefExecutive', 'Cept'] as const;
export type Capacity = (typeof capacities)[number];

/** One row of Routing: who holds which capacity, for which service, from when to when. */
export interface Appointment {
  readonly capacity: Capacity;
  /** '' where the capacity is for the whole council. */
  readonly service: string;
  readonly person: Person;
  /** Civil dates (Europe/London), yyyy-mm-dd; `until` '' is open-ended. */
  readonly from: string;
  readonly until: string;
  readonly isDeputy: boolean;
}
