import type { Person } from '../people/person';
import { sameLogin } from '../people/sameLogin';
import type { PartnershipStatus } from './status';

export interface Waiting {
  /** Sign-offs that wait for this person, oldest first. */
  readonly mine: readonly PartnershipStatus[];
  /** Those that this person may sign as a deputy, oldest first. */
  readonly asDeputy: readonly PartnershipStatus[];
}

/** The sign-offs that wait for somebody. */
export function waitsFor(statuses: readonly PartnershipStatus[], me: Person): Waiting {
  const open = statuses
    .filter(status => status.approvalStatus === 'AwaitingSignOff')
    .sort((a, b) => sinceOf(a).localeCompare(sinceOf(b)) || a.latest.id - b.latest.id);
  return {
    mine: open.filter(({ awaiting }) => sameLogin(awaiting?.person?.login ?? '', me.login)),
    asDeputy: open.filter(({ awaiting }) => awaiting?.deputies.some(deputy => sameLogin(deputy.login, me.login)))
  };
}

function sinceOf({ awaiting, since }: PartnershipStatus): string {
  return awaiting?.since ?? since;
}
