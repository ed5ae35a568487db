import type { Decision } from '../../../domain/decisions/decision';
import type { Records } from '../../../domain/partnerships/records';
import { sameLogin } from '../../../domain/people/sameLogin';
import type { PartnershipStatus } from '../../../domain/status/status';

/** A signature of mine, and on what. */
export interface Signature {
  readonly decision: Decision;
  readonly name: string;
  readonly counts: boolean;
}

const shown = 10;

/** My sign-offs, newest first: what counts, and what does not. */
export function signedByMe(
  { decisions }: Pick<Records, 'decisions'>,
  partnerships: readonly PartnershipStatus[],
  login: string
): readonly Signature[] {
  const byKey = new Map(partnerships.map(partnership => [partnership.key, partnership]));
  return decisions
    .filter(({ author, capacity }) => sameLogin(author.login, login) && capacity !== 'Cept')
    .sort((a, b) => b.id - a.id)
    .slice(0, shown)
    .map(decision => {
      const partnership = byKey.get(decision.partnershipKey);
      return {
        decision,
        name: partnership?.name ?? '',
        counts: !!partnership && !partnership.ignoredDecisions.some(({ row }) => row.id === decision.id)
      };
    })
    .filter(({ name }) => name !== '');
}
