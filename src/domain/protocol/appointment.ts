import type { Person } from '../people/person';

export const capacities = ['HeadOfService', 'SeniorManagement', 'ChiefExecutive', 'Cept'] as const;
export type Capacity = (typeof capacities)[number];

/** Who holds which capacity, for which service, from when to when. */
export interface Appointment {
  readonly capacity: Capacity;
  /** '' where the capacity is for the whole council; an SMT member for '' is the second SMT member, who signs when all others may not. */
  readonly service: string;
  readonly person: Person;
  /** Civil dates (Europe/London), yyyy-mm-dd, both included; `from` '' is at once, `until` '' is open-ended. */
  readonly from: string;
  readonly until: string;
  readonly isDeputy: boolean;
}

/** An appointment as CEPT writes it. */
export interface NewAppointment extends Appointment {
  /** Random UUID, made once per act. */
  readonly key: string;
  /** Key of the row that this one corrects or ends; '' for none. */
  readonly supersedes: string;
  /** Sign-in name of the person whom a deputy stands in for; '' for whoever holds the capacity. */
  readonly deputyFor: string;
  readonly reason: string;
}

/** A row of Routing: the list only grows, and the past is judged by the rows in force then. Only appointmentsAt says which count. */
export interface AppointmentRow extends NewAppointment {
  readonly id: number;
  readonly author: Person;
  /** ISO, server time: a row never applies before it. */
  readonly createdOn: string;
}

/** Routing (list PtRouting: CEPT adds, everybody reads, nobody may edit or delete). Every method throws Trouble. */
export interface RoutingRepository {
  /** Adds the row once; the same key with another content throws `duplicate`. */
  appoint(appointment: NewAppointment): Promise<AppointmentRow>;
}
