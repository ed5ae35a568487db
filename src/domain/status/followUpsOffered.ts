import type { FollowUpKind } from '../drafts/followUp';
import { documentInSentence } from '../submissions/kindWords';
import type { PartnershipStatus } from './status';

/** What an officer may start; a hand-over is no draft and goes its own way. */
export type StartedKind = Exclude<FollowUpKind, 'Handover'>;

export interface FollowUpsOffered {
  readonly kinds: readonly StartedKind[];
  /** Why nothing, or not everything, may be started now; one sentence. */
  readonly whyNot?: string;
}

type Given = Pick<PartnershipStatus, 'inForce' | 'latest' | 'leftOn' | 'approvalStatus'>;

/**
 * What may follow an approved document now (protocol sections 4 and 5.10, notes I-32 and I-36): a Limited partnership is confirmed, a Moderate or
 * Major one reviewed; the facts of each may change, and each may be left. One thing at a time: what is submitted now would replace what is
 * still on its way.
 */
export function followUpsOffered(status: Given): FollowUpsOffered {
  const { inForce, leftOn, latest } = status;
  if (leftOn !== undefined) return { kinds: [], whyNot: 'The council has left this partnership: nothing follows.' };
  if (!inForce) return { kinds: [], whyNot: 'Nothing can follow before it is approved.' };
  if (isUnderWay(status)) {
    const what = documentInSentence(latest);
    // What a "no" leads to is meant to take the place of the confirmation.
    if (latest.kind === 'Confirmation' && latest.band === '') {
      return {
        kinds: ['Change', 'Leaving'],
        whyNot: `The ${what} with a “no” is with CEPT; what it leads to can begin.`
      };
    }
    return {
      kinds: [],
      whyNot:
        status.approvalStatus === 'Returned'
          ? `The ${what} was returned: correct it and submit it again before you start anything else.`
          : `The ${what} is under way: what follows can be started once it is decided, or withdrawn.`
    };
  }
  return { kinds: [inForce.band === 'Limited' ? 'Confirmation' : 'Review', 'Change', 'Leaving'] };
}

/** Does something else than what is in force still wait for a decision? */
function isUnderWay({ inForce, latest, approvalStatus }: Given): boolean {
  const open = ['AwaitingCheck', 'Queried', 'AwaitingBand', 'AwaitingSignOff', 'AwaitingMembers', 'Returned'] as const;
  return latest.submissionKey !== inForce?.row.submissionKey && open.some(status => status === approvalStatus);
}
