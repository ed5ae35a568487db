import type { Person } from '../people/person';
import type { AppointmentRow, Capacity } from '../protocol/appointment';
import type { PartnershipStatus } from './status';

/** What somebody may do about the submission that stands. */
export interface Authority {
  /** May sign it off now, in this capacity; `asDeputyFor` where they stand in for somebody. */
  readonly signOff?: { readonly capacity: Capacity; readonly asDeputyFor?: Person };
  /** Holds CEPT's role: may query, mark complete, enter. */
  readonly isCept: boolean;
  /** Author, lead officer or recorded cover: may answer, correct, withdraw. */
  readonly isOfficer: boolean;
  /** Why they may not sign although they might expect to, one sentence. */
  readonly whyNot?: string;
}

export type MayDecide = (
  status: PartnershipStatus,
  appointments: readonly AppointmentRow[],
  me: Person,
  now: Date
) => Authority;
