import type { Decision } from '../decisions/decision';
import { sameLogin } from '../people/sameLogin';
import type { Routing } from '../routing/routing';
import type { SubmissionRow } from '../submissions/submission';
import type { PartnershipCase } from './partnershipCase';
import type { PartnershipRows } from './replay';

const none: ReadonlySet<string> = new Set();

/**
 * A leaver's partnership is taken over by the lead officer whom the Register names, because only CEPT edits it; the protocol's relevant
 * officer (section 5.2, note I-30). The Register tells who that is now and not since when. So what they submitted counts while it names
 * them, and for good once CEPT found it complete or entered it; but never where something that counts was decided before that and after
 * it: naming somebody later undoes no decision. `known` is what the partnership is without them.
 */
export function takenOver(rows: PartnershipRows, known: PartnershipCase, routing: Routing): ReadonlySet<string> {
  if (known.ignored.length === 0) return none;
  const ignored = new Set(known.ignoredDecisions.map(({ row }) => row));
  const counted = rows.decisions.filter(decision => !ignored.has(decision));

  function isTakenOver(row: SubmissionRow): boolean {
    const from = Date.parse(row.submittedOn);
    const takenUp = takenUpAt(row, from, rows.decisions, routing);
    if (takenUp === undefined && !sameLogin(row.author.login, known.registerLead)) return false;
    return !counted.some(({ decidedOn }) => {
      const at = Date.parse(decidedOn);
      return at >= from && at < (takenUp ?? Infinity);
    });
  }
  return new Set(known.ignored.filter(({ row }) => isTakenOver(row)).map(({ row }) => row.submissionKey));
}

/** When somebody of CEPT found this very document complete or entered it; ms. */
function takenUpAt(
  row: SubmissionRow,
  from: number,
  decisions: readonly Decision[],
  routing: Routing
): number | undefined {
  const times = decisions
    .filter(
      ({ submissionKey, hash, outcome, capacity }) =>
        submissionKey === row.submissionKey &&
        hash === row.hash &&
        capacity === 'Cept' &&
        (outcome === 'Complete' || outcome === 'Entered')
    )
    .filter(({ author, decidedOn }) => routing.isCept(author.login, Date.parse(decidedOn)))
    .map(({ decidedOn }) => Date.parse(decidedOn))
    .filter(at => at >= from);
  return times.length === 0 ? undefined : Math.min(...times);
}
