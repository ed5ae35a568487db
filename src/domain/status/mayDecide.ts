import type { Person } from '../people/person';
import { sameLogin } from '../people/sameLogin';
import type { AppointmentRow, Capacity } from '../protocol/appointment';
import { capacityWords } from '../routing/roleWords';
import { createRouting } from '../routing/routing';
import { isOfficerOf } from './judgeSubmission';
import type { PartnershipStatus } from './status';

/** What somebody may do about the submission that stands. SharePoint and deriveStatus decide; this is for what is offered. */
export interface Authority {
  /** May sign it off now, in this capacity; `asDeputyFor` where they stand in for somebody. */
  readonly signOff?: { readonly capacity: Capacity; readonly asDeputyFor?: Person };
  /** Holds CEPT's role: may query, mark complete, enter. */
  readonly isCept: boolean;
  /** Author, lead officer (a receiver of a hand-over, or named in the Register) or recorded cover: may answer, correct, withdraw. */
  readonly isOfficer: boolean;
  /** Why they may not sign now, one sentence; only for what is still to be signed. */
  readonly whyNot?: string;
}

/** Is it among their partnerships? */
export function isTheirs({ latest, leadOfficer }: PartnershipStatus, login: string): boolean {
  return isOfficerOf(latest, login) || sameLogin(leadOfficer.login, login);
}

export function mayDecide(
  status: PartnershipStatus,
  appointments: readonly AppointmentRow[],
  me: Person,
  now: Date
): Authority {
  const authority = {
    isCept: createRouting(appointments).isCept(me.login, now.getTime()),
    isOfficer: isTheirs(status, me.login)
  };
  const { route } = status;
  const isSigned = status.stages.some(({ stage, state }) => stage === 'signOff' && state === 'done');
  if (!route || isSigned) return authority;
  const { capacity, person, deputies, passedOver, problem } = route;
  if (person && sameLogin(person.login, me.login)) return { ...authority, signOff: { capacity } };
  if (deputies.some(deputy => sameLogin(deputy.login, me.login))) {
    return { ...authority, signOff: { capacity, ...(person && { asDeputyFor: person }) } };
  }
  const mine = passedOver.find(passed => sameLogin(passed.person.login, me.login));
  const who = person ? `${person.name} (${capacityWords[capacity]}) signs it.` : (problem ?? '');
  return { ...authority, whyNot: mine ? `${mine.reason} ${who}`.trim() : who };
}
